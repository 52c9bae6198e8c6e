{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD {keyword|=} {number|0}x0{punctuation|,} WARM {keyword|=} {number|1} << {number|3}{punctuation|,} HOT {keyword|=} {number|0777}L {punctuation|\}}{punctuation|;}

static inline int boil{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    // go on until hot
    for {punctuation|(}size_t i {keyword|=} {number|0}{punctuation|;} i < n && k->t{punctuation|[}i{punctuation|]} <{keyword|=} {number|99.5e0}f{punctuation|;} ++i{punctuation|)} {punctuation|\{}
        k->t{punctuation|[}i{punctuation|]} +{keyword|=} {string|'a'} - {string|'\\x61'} + {number|0}x1{punctuation|.}{number|8}p3{punctuation|;}
        if {punctuation|(}!k \|\| k {keyword|=}{keyword|=} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
{function|{prefix|out{punctuation|:}}}
    return k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k->ml{punctuation|,} {number|10}u{punctuation|)} {function|{prefix|{punctuation|:}}} {number|-1}{punctuation|;}
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {keyword|=} {punctuation|\{} {punctuation|.}ml {keyword|=} {number|1500} {punctuation|\}}{punctuation|;} return printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
