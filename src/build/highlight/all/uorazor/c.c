{comment-hash comment|#include <stdio.h>}
{comment-hash comment|#include "kettle.h"}
{comment-hash comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment-hash comment|#ifdef DEBUG}
{comment-hash comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment-hash comment|#endif}

typedef struct kettle {punctuation|\{} unsigned {function|int} ml; float t{punctuation|[}{number|4}{punctuation|]}; const char {operator|*}{function|name}; {punctuation|\}} kettle_t;
enum state {punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L {punctuation|\}};

static inline {function|int} boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment-slash comment|// go on until hot}
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}; i {operator|<} n && k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0}f; {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {string|{punctuation|'}a{punctuation|'}} {operator|-} {string|{punctuation|'}\\x61{punctuation|'}} {operator|+} {number|0x1}{number|.8}p3;
        {keyword|if} {punctuation|(}!k {operator|\|}{operator|\|} k {operator|==} NULL{punctuation|)} goto out;
    {punctuation|\}}
out{punctuation|:}
    return k {operator|?} {punctuation|(}{function|int}{punctuation|)} MAX{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1};
{punctuation|\}}

{function|int} main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}; return printf{punctuation|(}{string|{punctuation|"}%d\\t\\"%s\\"\\n{punctuation|"}}{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|{punctuation|"}tea{punctuation|"}} {string|{punctuation|"}pot{punctuation|"}}{punctuation|)}; {punctuation|\}}
