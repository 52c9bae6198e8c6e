#include <stdio.h>
#include {string|"kettle.h"}
#define MAX{punctuation|(}a, b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} > {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} : {punctuation|(}b{punctuation|)}{punctuation|)} /* twice */
#ifdef DEBUG
#  define LOG{punctuation|(}...{punctuation|)} fprintf{punctuation|(}stderr, {string|"%s:%d "} __VA_ARGS__, __FILE__, __LINE__{punctuation|)}
#endif

typedef struct kettle \{ unsigned int ml; float t[{number|4}]; const char *name; \} kettle_t;
enum state \{ COLD = {number|0x0}, WARM = {number|1} << {number|3}, HOT = 0777L \};

static inline int boil{punctuation|(}kettle_t *k, size_t n{punctuation|)} \{
    // go on until hot
    for {punctuation|(}size_t i = {number|0}; i < n && k->t[i] <= {number|99}.5e0f; ++i{punctuation|)} \{
        k->t[i] += 'a' - '\\x61' + {number|0x1.8p3};
        {keyword|if} {punctuation|(}!k \|\| k == NULL{punctuation|)} goto out;
    \}
out:
    {keyword|return} k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k->ml, 10u{punctuation|)} : {number|-1};
\}

int main{punctuation|(}void{punctuation|)} \{ struct kettle k = \{ .ml = {number|1500} \}; {keyword|return} printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}, boil{punctuation|(}&k, {number|4}{punctuation|)}, {string|"tea"} {string|"pot"}{punctuation|)}; \}
