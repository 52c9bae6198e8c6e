{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle \{ unsigned int ml; float t[{number|4}]; const char *name; {punctuation|\}} kettle_t;
enum state \{ COLD = 0x0, WARM = {number|1} << {number|3}, HOT = 0777L {punctuation|\}};

static inline int {function|boil}{punctuation|(}kettle_t *k, size_t n{punctuation|)} \{
    // go on until hot
    {function|for} {punctuation|(}size_t i = {number|0}; i < n && k-{punctuation|>}t[i] <= {number|99}.5e0f; ++i{punctuation|)} \{
        k-{punctuation|>}t[i] += 'a' - '\\x61' + 0x1.8p3;
        {keyword|if} {punctuation|(}!k \|\| k == NULL{punctuation|)} goto out;
    {punctuation|\}}
out:
    return k ? {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k-{punctuation|>}ml, 10u{punctuation|)} : -{number|1};
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} \{ struct kettle k = \{ .ml = {number|1500} {punctuation|\}}; return {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}, {function|boil}{punctuation|(}&k, {number|4}{punctuation|)}, {string|"tea"} {string|"pot"}{punctuation|)}; {punctuation|\}}
