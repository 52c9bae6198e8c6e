#include <stdio.h>
#include "kettle.h"
#{keyword|define} MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} > {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} /* twice */
#ifdef DEBUG
#  {keyword|define} LOG{punctuation|(}{operator|...}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} "%{variable|s}{punctuation|:}%d " __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef {keyword|struct} kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD {operator|=} 0x0{punctuation|,} WARM {operator|=} {number|1} << {number|3}{punctuation|,} HOT {operator|=} 0777L {punctuation|\}}{punctuation|;}

static inline int boil{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    // go on until hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i < n {operator|&}{operator|&} k{operator|->}t{punctuation|[}i{punctuation|]} <{operator|=} {number|99}.5e0f{punctuation|;} ++i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} +{operator|=} 'a' - '\\x61' + 0x1.8p3{punctuation|;}
        {keyword|if} {punctuation|(}!k \|\| k {operator|=}{operator|=} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
{variable|out}{punctuation|:}
    return k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|->}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {number|-1}{punctuation|;}
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} {keyword|struct} kettle k {operator|=} {punctuation|\{} .ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} return printf{punctuation|(}"%d\\t\\"%s\\"\\n"{punctuation|,} boil{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} "tea" "pot"{punctuation|)}{punctuation|;} {punctuation|\}}
