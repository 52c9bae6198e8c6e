{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD {operator|=} 0x0, WARM {operator|=} {number|1} {operator|<<} {number|3}, HOT {operator|=} 0777L {punctuation|\}}{punctuation|;}

static inline int boil{punctuation|(}kettle_t *k, size_t n{punctuation|)} {punctuation|\{}
    // go on {keyword|until} hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k-{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99}.5e0f{punctuation|;} ++i{punctuation|)} {punctuation|\{}
        k-{operator|>}t{punctuation|[}i{punctuation|]} {operator|+=} {string|'a'} - {string|'\\x61'} + 0x1.8p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out:
    {builtin class-name|return} k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k-{operator|>}ml, 10u{punctuation|)} {builtin class-name|:} -1{punctuation|;}
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} .ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {builtin class-name|return} printf{punctuation|(}{string|"%d{entity|\\t}{entity|\\"}%s{entity|\\"}{entity|\\n}"}, boil{punctuation|(}{operator|&}k, {number|4}{punctuation|)}, {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
