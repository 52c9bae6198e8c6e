{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {punctuation|\{} unsigned {keyword|int} ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {keyword|const} {constant|char} {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{keyword|enum} state {punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L {punctuation|\}}{punctuation|;}

static inline {keyword|int} boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} go on until hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0}f{punctuation|;} {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0x1}{number|.8}p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    {keyword|return} k {operator|?} {punctuation|(}{keyword|int}{punctuation|)} MAX{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

{keyword|int} main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {keyword|return} printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
