#include {punctuation|<}stdio{punctuation|.}h{punctuation|>}
#include "kettle{punctuation|.}h"
#define {function-calls function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {punctuation|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
#ifdef {class-name|DEBUG}
#  define {function-calls function|LOG}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {function-calls function|fprintf}{punctuation|(}stderr{punctuation|,} "{operator|%}s{punctuation|:}{operator|%}d " __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef {keyword|struct} kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{int-literal number|4}{punctuation|]}{punctuation|;} {keyword|const} char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} {class-name|COLD} {operator|=} {hex-int-literal number|0x0}{punctuation|,} {class-name|WARM} {operator|=} {int-literal number|1} {operator|<<} {int-literal number|3}{punctuation|,} {class-name|HOT} {operator|=} 0777L {punctuation|\}}{punctuation|;}

static inline int {function-calls function|boil}{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}size_t i {operator|=} {int-literal number|0}{punctuation|;} i {punctuation|<} n {operator|&&} k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<=} {decimal-float-literal number|99.5e0f}{punctuation|;} {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+=} 'a' {operator|-} '\\x61' {operator|+} {hex-float-literal number|0x1.8p3}{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} {class-name|NULL}{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    {keyword|return} k ? {punctuation|(}int{punctuation|)} {function-calls function|MAX}{punctuation|(}k{operator|->}ml{punctuation|,} {int-literal number|10u}{punctuation|)} {punctuation|:} {operator|-}{int-literal number|1}{punctuation|;}
{punctuation|\}}

int {function-calls function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} {keyword|struct} kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {int-literal number|1500} {punctuation|\}}{punctuation|;} {keyword|return} {function-calls function|printf}{punctuation|(}"{operator|%}d\\t\\"{operator|%}s\\"\\n"{punctuation|,} {function-calls function|boil}{punctuation|(}{operator|&}k{punctuation|,} {int-literal number|4}{punctuation|)}{punctuation|,} "tea" "pot"{punctuation|)}{punctuation|;} {punctuation|\}}
