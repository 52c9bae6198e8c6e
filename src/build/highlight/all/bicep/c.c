#include {operator|<}stdio{punctuation|.}h{operator|>}
#include "kettle{punctuation|.}h"
#define {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {operator|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
#ifdef DEBUG
#  define {function|LOG}{punctuation|(}{operator|...}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} "{operator|%}s{operator|:}{operator|%}d " __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD {operator|=} {number|0}x0{punctuation|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L {punctuation|\}}{punctuation|;}

static inline int {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0}f{punctuation|;} {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0}x1{punctuation|.}{number|8}p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
{property|out}{operator|:}
    return k {operator|?} {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} {number|10}u{punctuation|)} {operator|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} return {function|printf}{punctuation|(}"{operator|%}d\\t\\"{operator|%}s\\"\\n"{punctuation|,} {function|boil}{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} "tea" "pot"{punctuation|)}{punctuation|;} {punctuation|\}}
