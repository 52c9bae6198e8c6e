{directive important|#include <stdio.h>}
{directive important|#include "kettle.h"}
{directive important|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{directive important|#ifdef DEBUG}
{directive important|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{directive important|#endif}

typedef struct kettle \{ unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} \} kettle_t{punctuation|;}
enum state \{ COLD {operator|=} {number|0}x0{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L \}{punctuation|;}

static inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} \{
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n && k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0}f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} \{
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0}x1{punctuation|.}{number|8}p3{punctuation|;}
        {keyword|if} {punctuation|(}!k \|\| k {operator|=}{operator|=} {keyword|NULL}{punctuation|)} goto out{punctuation|;}
    \}
out{punctuation|:}
    {keyword|return} k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
\}

int main{punctuation|(}void{punctuation|)} \{ struct kettle k {operator|=} \{ {punctuation|.}ml {operator|=} {number|1500} \}{punctuation|;} {keyword|return} printf{punctuation|(}{string|"%d\\t\\"}{operator|%}s\\{string|"\\n"}{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} \}
