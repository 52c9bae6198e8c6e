#include <stdio.h>
#include {string|"kettle.h"}
#define MAX(a{punctuation|,} b) ((a) > (b) ? (a) {punctuation|:} {javascript-expression language-javascript|{punctuation|(}b{punctuation|)}}) {comment|/* twice */}
#ifdef DEBUG
#  define LOG(...) fprintf(stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__)
#endif

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}4{punctuation|]}{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD = 0x0{punctuation|,} WARM = 1 << 3{punctuation|,} HOT = 0777L {punctuation|\}}{punctuation|;}

static inline int boil(kettle_t *k{punctuation|,} size_t n) {punctuation|\{}
    {comment|// go on until hot}
    for (size_t i = 0{punctuation|;} i < n && k->t{punctuation|[}i{punctuation|]} <= 99.5e0f{punctuation|;} ++i) {punctuation|\{}
        k->t{punctuation|[}i{punctuation|]} += 'a' - '\\x61' + 0x1.8p3{punctuation|;}
        if (!k \|\| k == NULL) goto out{punctuation|;}
    {punctuation|\}}
{property|out}{punctuation|:}
    return k ? (int) MAX(k->ml{punctuation|,} 10u) {punctuation|:} {javascript-expression language-javascript|{operator|-}{number|1}}{punctuation|;}
{punctuation|\}}

int main(void) {punctuation|\{} struct kettle k = {punctuation|\{} .ml = 1500 {punctuation|\}}{punctuation|;} return printf({string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil(&k{punctuation|,} 4){punctuation|,} {string|"tea"} {string|"pot"}){punctuation|;} {punctuation|\}}
