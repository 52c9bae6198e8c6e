#include <stdio.h>
#include {string|"kettle.h"}
#define {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} > {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
{selector|#ifdef DEBUG
#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)
#endif

typedef struct kettle} {punctuation|\{} unsigned int ml{punctuation|;} float t[4]{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{selector|enum state} {punctuation|\{} COLD = 0x0{punctuation|,} WARM = 1 << 3{punctuation|,} HOT = 0777L {punctuation|\}}{selector|;

static inline int boil(kettle_t *k, size_t n)} {punctuation|\{}
    // go on until hot
    for {punctuation|(}size_t i = 0{punctuation|;} i < n && k->t[i] <= 99.5e0f{punctuation|;} {selector|++i)} {punctuation|\{}
        k->t[i] += {string|'a'} - {string|'\\x61'} + 0x1.8p3{punctuation|;}
        if {punctuation|(}!k \|\| k == NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
{property|out}{punctuation|:}
    return k ? {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k->ml{punctuation|,} 10u{punctuation|)} {punctuation|:} -1{punctuation|;}
{punctuation|\}}

{selector|int main(void)} {punctuation|\{} {selector|struct kettle k =} {punctuation|\{} .ml = 1500 {punctuation|\}}{punctuation|;} return {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}&k{punctuation|,} 4{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
