{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {context-labels|{punctuation|\{} unsigned int ml; float t[4]; const char *name; {punctuation|\}}} kettle_t{punctuation|;}
enum state {context-labels|{punctuation|\{} COLD {punctuation|=} 0x0{punctuation|,} WARM {punctuation|=} 1 << 3{punctuation|,} HOT {punctuation|=} 0777L {punctuation|\}}}{punctuation|;}

static inline int {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} go {keyword|on} until hot
    {function|for} {punctuation|(}size_t i = {number|0}{punctuation|;} i {operator|<} n && k{operator|-}{operator|>}t{context-range|{punctuation|[}i{punctuation|]}} {operator|<=} {number|99}{punctuation|.}5e0f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} {context-labels|{punctuation|\{}
        k->t[i] +{punctuation|=} {label-value attr-value|'a'} - {label-value attr-value|'\\x61'} + 0x1.8p3;
        if (!k \|\| {label-key attr-name|k} {punctuation|=}{punctuation|=} NULL) goto out;
    {punctuation|\}}}
out:
    return k ? {punctuation|(}int{punctuation|)} {keyword|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} 10u{punctuation|)} : {number|-1}{punctuation|;}
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k = {context-labels|{punctuation|\{} .{label-key attr-name|ml} {punctuation|=} 1500 {punctuation|\}}}{punctuation|;} return {function|printf}{punctuation|(}"{operator|%}d\\t\\"{operator|%}s\\"\\n"{punctuation|,} {function|boil}{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} "tea" "pot"{punctuation|)}{punctuation|;} {punctuation|\}}
