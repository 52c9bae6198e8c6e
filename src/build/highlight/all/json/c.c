#include <stdio.h>
#include {string|"kettle.h"}
#define MAX(a{punctuation|,} b) ((a) > (b) ? (a) {operator|:} (b)) {comment|/* twice */}
#ifdef DEBUG
#  define LOG(...) fprintf(stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__)
#endif

typedef struct kettle {punctuation|\{} unsigned int ml; float t{punctuation|[}{number|4}{punctuation|]}; const char *name; {punctuation|\}} kettle_t;
enum state {punctuation|\{} COLD = 0x0{punctuation|,} WARM = {number|1} << {number|3}{punctuation|,} HOT = 0777L {punctuation|\}};

static inline int boil(kettle_t *k{punctuation|,} size_t n) {punctuation|\{}
    {comment|// go on until hot}
    for (size_t i = {number|0}; i < n && k->t{punctuation|[}i{punctuation|]} <= {number|99}.5e0f; ++i) {punctuation|\{}
        k->t{punctuation|[}i{punctuation|]} += 'a' - '\\x61' + 0x1.8p3;
        if (!k \|\| k == NULL) goto out;
    {punctuation|\}}
out{operator|:}
    return k ? (int) MAX(k->ml{punctuation|,} 10u) {operator|:} {number|-1};
{punctuation|\}}

int main(void) {punctuation|\{} struct kettle k = {punctuation|\{} .ml = {number|1500} {punctuation|\}}; return printf({string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil(&k{punctuation|,} {number|4}){punctuation|,} {string|"tea"} {string|"pot"}); {punctuation|\}}
