{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {punctuation|\{} unsigned {keyword type-declaration|int} ml{punctuation|;} {keyword type-declaration|float} t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {keyword|const} char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{keyword|enum} {class-name-definition class-name|state} {punctuation|\{} {constant|COLD} {operator|=} {number|0x0}{punctuation|,} {constant|WARM} {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} {constant|HOT} {operator|=} {number|0777}L {punctuation|\}}{punctuation|;}

{keyword|static} inline {keyword type-declaration|int} {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{operator|->}{property|t}{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0}f{punctuation|;} {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|->}{property|t}{punctuation|[}i{punctuation|]} {operator|+=} {string single-quoted-string|'a'} {operator|-} {string single-quoted-string|'\\x61'} {operator|+} {number|0x1}{number|.8}p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}{class-name|k} {operator|\|\|} {class-name|k} {operator|==} {constant|NULL}{punctuation|)} {keyword|goto} out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    {keyword|return} k {operator|?} {punctuation|(}{keyword type-casting|int}{punctuation|)} {function|MAX}{punctuation|(}k{operator|->}{property|ml}{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

{keyword type-declaration|int} {function|main}{punctuation|(}{keyword type-declaration|void}{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {operator|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {keyword|return} {function|printf}{punctuation|(}{string double-quoted-string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string double-quoted-string|"tea"} {string double-quoted-string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
