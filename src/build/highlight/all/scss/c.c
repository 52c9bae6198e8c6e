#include <stdio.h>
#include {string|"kettle.h"}
#define {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
#ifdef DEBUG
#  define {function|LOG}{punctuation|(}...{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{selector|#endif

typedef struct kettle }{punctuation|\{} unsigned int ml{punctuation|;} float t[4]{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{selector|enum state }{punctuation|\{} COLD = 0x0{punctuation|,} WARM = 1 << 3{punctuation|,} HOT = 0777L {punctuation|\}}{punctuation|;}

static inline int {function|boil}{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    for {punctuation|(}size_t i = 0{punctuation|;} i {operator|<} n && k->t[i] {operator|<=} 99.5e0f{punctuation|;} ++i{punctuation|)} {punctuation|\{}
        k->t[i] += {string|'a'} {operator|-} {string|'\\x61'} {operator|+} 0x1.8p3{punctuation|;}
        if {punctuation|(}!k \|\| k {operator|==} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
{property|out}{punctuation|:}
    return k ? {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k->ml{punctuation|,} 10u{punctuation|)} {punctuation|:} -1{punctuation|;}
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} {selector|struct kettle k = }{punctuation|\{} .ml = 1500 {punctuation|\}}{punctuation|;} return {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}&k{punctuation|,} 4{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
