{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{operator|[}{number|4}]{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{keyword|enum} state {punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} << {number|3}{punctuation|,} HOT {operator|=} {number|0777L} {punctuation|\}}{punctuation|;}

{keyword|static} inline int {function|boil}{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    // go on until hot
    for {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i < n && k{operator|->}t{operator|[}i] <{operator|=} {number|99.5e0f}{punctuation|;} ++i{punctuation|)} {punctuation|\{}
        k{operator|->}t{operator|[}i] +{operator|=} {string|'a'} - '\\x61' + {number|0x1.8p3}{punctuation|;}
        if {punctuation|(}!k \|\| k {operator|=}{operator|=} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
{field variable|out}{punctuation|:}
    return k ? {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k{operator|->}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {number|-1}{punctuation|;}
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {keyword|.ml} {operator|=} {number|1500} {punctuation|\}}{punctuation|;} return {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
