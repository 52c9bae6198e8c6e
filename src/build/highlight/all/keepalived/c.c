{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml; float t[{number|4}]; const char *{property|name}; {punctuation|\}} kettle_t;
enum {property|state} {punctuation|\{} COLD {operator|=} {number|0}x0, WARM {operator|=} {number|1} << {number|3}, HOT {operator|=} {number|0777}L {punctuation|\}};

static inline int boil(kettle_t *k, size_t n) {punctuation|\{}
    {path string|/}/ go {boolean|on} until hot
    for (size_t i {operator|=} {number|0}; i < n && k->t[i] <{operator|=} {number|99.5}e0f; ++i) {punctuation|\{}
        k->t[i] +{operator|=} {string|'a'} - {string|'\\x61'} + {number|0}x1.8p3;
        if ({comment|!k \|\| k == NULL) goto out;}
    {punctuation|\}}
out:
    return k ? (int) MAX(k->ml, {number|10}u) : {number|-1};
{punctuation|\}}

int main(void) {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} .ml {operator|=} {number|1500} {punctuation|\}}; return printf({string|"%d\\t\\"%s\\"\\n"}, boil(&k, {number|4}), {string|"tea"} {string|"pot"}); {punctuation|\}}
