{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml; float t[{number|4}]; const char {operator|*}name; {punctuation|\}} kettle_t;
enum state {punctuation|\{} COLD {operator|=} 0x0{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} 0777L {punctuation|\}};

static inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} go {keyword|on} {keyword|until} hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}; i {operator|<} n {operator|&}{operator|&} k{operator|-}{operator|>}t[i] {operator|<=} {number|99.}5e0f; {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t[i] {operator|+}{operator|=} 'a' {operator|-} '\\x61' {operator|+} 0x1.8p3;
        {keyword|if} {punctuation|(}!k \|\| k {operator|=}{operator|=} NULL{punctuation|)} goto out;
    {punctuation|\}}
out{punctuation|:}
    {keyword|return} k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {operator|-}{number|1};
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} .ml {operator|=} {number|1500} {punctuation|\}}; {keyword|return} printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; {punctuation|\}}
