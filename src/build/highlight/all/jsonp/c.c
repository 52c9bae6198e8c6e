#include <stdio{punctuation|.}h>
#include {string|"kettle.h"}
#define {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} > {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {operator|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
#ifdef DEBUG
#  define {function|LOG}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD = 0x0{punctuation|,} WARM = {number|1} << {number|3}{punctuation|,} HOT = 0777L {punctuation|\}}{punctuation|;}

static inline int {function|boil}{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {function|for} {punctuation|(}size_t i = {number|0}{punctuation|;} i < n && k->t{punctuation|[}i{punctuation|]} <= {number|99}{punctuation|.}5e0f{punctuation|;} ++i{punctuation|)} {punctuation|\{}
        k->t{punctuation|[}i{punctuation|]} += 'a' - '\\x61' + 0x1{punctuation|.}8p3{punctuation|;}
        {function|if} {punctuation|(}!k \|\| k == NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{operator|:}
    return k ? {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k->ml{punctuation|,} 10u{punctuation|)} {operator|:} {number|-1}{punctuation|;}
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k = {punctuation|\{} {punctuation|.}ml = {number|1500} {punctuation|\}}{punctuation|;} return {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
