{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml; float t{punctuation|[}{number|4}{punctuation|]}; {keyword|const} char {operator|*}name; {punctuation|\}} kettle_t;
{keyword|enum} state {punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L {punctuation|\}};

{keyword|static} inline int {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|//} go on until hot
    {function|for} {punctuation|(}size_t i {operator|=} {number|0}; i {operator|<} n {operator|&&} k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0f}; {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+=} {char|'a'} {operator|-} {char|'\\x61'} {operator|+} {number|0x1}{operator|.}{number|8}p3;
        {function|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} goto {keyword|out};
    {punctuation|\}}
{keyword|out}{operator|:}
    {keyword|return} k {operator|?} {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k{operator|->}ml{punctuation|,} {number|10u}{punctuation|)} {operator|:} {operator|-}{number|1};
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {operator|.}ml {operator|=} {number|1500} {punctuation|\}}; {keyword|return} {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; {punctuation|\}}
