{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct {keyword|kettle} {punctuation|\{} unsigned int ml; float t{punctuation|[}{number|4}{punctuation|]}; const char *name; {punctuation|\}} kettle_t;
enum {keyword|state} {punctuation|\{} {property|COLD} {punctuation|=} {number|0x0}, {property|WARM} {punctuation|=} {number|1} << {number|3}, {property|HOT} {punctuation|=} {number|0777}L {punctuation|\}};

static inline int boil(kettle_t *k, size_t n) {punctuation|\{}
    {comment|// go on until hot}
    for (size_t {property|i} {punctuation|=} {number|0}; i < n && k->t{punctuation|[}i{punctuation|]} <{punctuation|=} {number|99.5e0}f; ++i) {punctuation|\{}
        k->t{punctuation|[}i{punctuation|]} +{punctuation|=} 'a' - '\\x61' + {number|0x1}.{number|8}p3;
        if (!k \|\| k {punctuation|=}{punctuation|=} NULL) goto out;
    {punctuation|\}}
out:
    return k ? (int) MAX(k->ml, {number|10}u) : -{number|1};
{punctuation|\}}

int main(void) {punctuation|\{} struct kettle {property|k} {punctuation|=} {punctuation|\{} {property|.ml} {punctuation|=} {number|1500} {punctuation|\}}; return printf({string|"%d\\t\\"%s\\"\\n"}, boil(&k, {number|4}), {string|"tea"} {string|"pot"}); {punctuation|\}}
