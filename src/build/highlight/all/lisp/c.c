#include <stdio.h>
#include {string|"kettle.h"}
#define MAX{punctuation|(}{car|a}, b{punctuation|)} {punctuation|(}{punctuation|(}{car|a}{punctuation|)} > {punctuation|(}{car|b}{punctuation|)} ? {punctuation|(}{car|a}{punctuation|)} : {punctuation|(}{car|b}{punctuation|)}{punctuation|)} /* twice */
#ifdef DEBUG
#  define LOG{punctuation|(}...{punctuation|)} fprintf{punctuation|(}{car|stderr}, {string|"%s:%d "} __VA_ARGS__, __FILE__, __LINE__{punctuation|)}
#endif

typedef struct kettle \{ unsigned int ml{comment|; float t[4]; const char *name; \} kettle_t;}
enum state \{ COLD = 0x0, WARM = {number|1} << 3, HOT = 0777L \}{comment|;}

static inline int boil{punctuation|(}{car|kettle_t} *k, size_t n{punctuation|)} \{
    // go on until hot
    for {punctuation|(}{car|size_t} i = 0{comment|; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        k->t{punctuation|[}i{punctuation|]} += {quoted-symbol variable symbol|'a}' - '\\x61' + 0x1.8p3{comment|;}
        if {punctuation|(}{car|!k} \|\| k == NULL{punctuation|)} goto out{comment|;}
    \}
out:
    return k ? {punctuation|(}{car|int}{punctuation|)} MAX{punctuation|(}{car|k->ml}, 10u{punctuation|)} : -1{comment|;}
\}

int main{punctuation|(}{car|void}{punctuation|)} \{ struct kettle k = \{ .ml = {number|1500} \}{comment|; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
