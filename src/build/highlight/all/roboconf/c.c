{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct {component variable|kettle} {punctuation|\{} unsigned int ml{punctuation|;} float t[4]{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum {component variable|state} {punctuation|\{} COLD {punctuation|=} {value attr-value|0x0}{punctuation|,} WARM {punctuation|=} {value attr-value|1 << 3}{punctuation|,} HOT {punctuation|=} {value attr-value|0777L \}}{punctuation|;}

static inline int boil(kettle_t *k{punctuation|,} size_t n) {punctuation|\{}
    // go on until hot
    for (size_t i {punctuation|=} {value attr-value|0}{punctuation|;} i < n && k->t[i] <{punctuation|=} {value attr-value|99.5e0f}{punctuation|;} ++i) {punctuation|\{}
        k->t[i] +{punctuation|=} {value attr-value|'a' - '\\x61' + 0x1.8p3}{punctuation|;}
        if (!k \|\| k {punctuation|=}{value attr-value|= NULL) goto out}{punctuation|;}
    {punctuation|\}}
{property|out}{punctuation|:}
    return k ? (int) MAX(k->ml{punctuation|,} 10u) {punctuation|:} -1{punctuation|;}
{punctuation|\}}

int main(void) {punctuation|\{} struct kettle k {punctuation|=} {value attr-value|\{ .ml = 1500 \}}{punctuation|;} return printf("%d\\t\\"%s\\"\\n"{punctuation|,} boil(&k{punctuation|,} 4){punctuation|,} "tea" "pot"){punctuation|;} {punctuation|\}}
