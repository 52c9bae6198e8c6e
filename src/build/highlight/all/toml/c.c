{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml; float t{punctuation|[}{number|4}{punctuation|]}; const char *name; {punctuation|\}} kettle_t;
enum state {punctuation|\{} {key property|COLD} {punctuation|=} {number|0x0}{punctuation|,} {key property|WARM} {punctuation|=} {number|1} << {number|3}{punctuation|,} {key property|HOT} {punctuation|=} 0777L {punctuation|\}};

static inline int boil(kettle_t *k{punctuation|,} size_t n) {punctuation|\{}
    // go on until hot
    for (size_t i {punctuation|=} {number|0}; i < n && k->t{punctuation|[}i{punctuation|]} <{punctuation|=} {number|99}{punctuation|.}5e0f; ++i) {punctuation|\{}
        k->t{punctuation|[}i{punctuation|]} +{punctuation|=} {string|'a'} - {string|'\\x61'} + {number|0x1}{punctuation|.}8p3;
        if (!k \|\| k {punctuation|=}{punctuation|=} NULL) goto out;
    {punctuation|\}}
out:
    return k ? (int) MAX(k->ml{punctuation|,} 10u) : {number|-1};
{punctuation|\}}

int main(void) {punctuation|\{} struct kettle k {punctuation|=} {punctuation|\{} {punctuation|.}ml {punctuation|=} {number|1500} {punctuation|\}}; return printf({string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil(&k{punctuation|,} {number|4}){punctuation|,} {string|"tea"} {string|"pot"}); {punctuation|\}}
