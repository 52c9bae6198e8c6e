{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle \{ {keyword|unsigned} {keyword|int} ml{punctuation|;} {keyword|float} t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const {keyword|char} {operator|*}name{punctuation|;} \} kettle_t{punctuation|;}
{keyword|enum} state \{ COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L \}{punctuation|;}

static inline {keyword|int} boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} \{
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5}e0f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} \{
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0x1}{punctuation|.}{number|8}p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|=}{operator|=} {boolean|NULL}{punctuation|)} {keyword|goto} {keyword|out}{punctuation|;}
    \}
{keyword|out}:
    {keyword|return} k ? {punctuation|(}{keyword|int}{punctuation|)} {function|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} {number|10}u{punctuation|)} : {operator|-}{number|1}{punctuation|;}
\}

{keyword|int} main{punctuation|(}void{punctuation|)} \{ struct kettle k {operator|=} \{ {punctuation|.}ml {operator|=} {number|1500} \}{punctuation|;} {keyword|return} printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} \}
