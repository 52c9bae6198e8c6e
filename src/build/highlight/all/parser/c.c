#include {tag|{tag|{punctuation|<}stdio.h}{punctuation|>}}
{parser-comment comment|#include "kettle.h"}
{parser-comment comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{parser-comment comment|#ifdef DEBUG}
{parser-comment comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{parser-comment comment|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}4{punctuation|]}{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD = 0x0, WARM = 1 << 3, HOT = 0777L {punctuation|\}}{punctuation|;}

static inline int boil{expression|{punctuation|(}kettle_t {operator|*}k, size_t n{punctuation|)}} {punctuation|\{}
    // go on until hot
    for {expression|{punctuation|(}size_t i = {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.}5e0f{punctuation|;} {operator|+}{operator|+}i{punctuation|)}} {punctuation|\{}
        k->t{punctuation|[}i{punctuation|]} += 'a' - '\\x61' + 0x1.8p3{punctuation|;}
        if {expression|{punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)}} goto out{punctuation|;}
    {punctuation|\}}
out:
    return k ? {expression|{punctuation|(}int{punctuation|)}} MAX{expression|{punctuation|(}k{operator|-}{operator|>}ml, 10u{punctuation|)}} : -1{punctuation|;}
{punctuation|\}}

int main{expression|{punctuation|(}void{punctuation|)}} {punctuation|\{} struct kettle k = {punctuation|\{} .ml = 1500 {punctuation|\}}{punctuation|;} return printf{expression|{punctuation|(}{string|"%d\\t\\"}{operator|%}s{operator|\\}{string|"\\n"}, boil{punctuation|(}{operator|&}k, {number|4}{punctuation|)}, {string|"tea"} {string|"pot"}{punctuation|)}}{punctuation|;} {punctuation|\}}
