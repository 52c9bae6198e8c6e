#include {operator|<}stdio{punctuation|.}h{operator|>}
#include {string|"kettle.h"}
#define MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
#ifdef DEBUG
#  define LOG{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} {blank regex|__VA_ARGS__}{punctuation|,} {blank regex|__FILE__}{punctuation|,} {blank regex|__LINE__}{punctuation|)}
#endif

typedef struct kettle {punctuation|\{} unsigned int ml{operator|;} float t{punctuation|[}{number|4}{punctuation|]}{operator|;} const char {operator|*}name{operator|;} {punctuation|\}} kettle_t{operator|;}
enum state {punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} HOT {operator|=} 0777L {punctuation|\}}{operator|;}

static inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|//} go on until hot
    for {punctuation|(}size_t i {operator|=} {number|0}{operator|;} i {operator|<} n {operator|&}{operator|&} k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.}{number|5e0f}{operator|;} {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} 'a' {operator|-} '\\x61' {operator|+} {number|0x1.}8p3{operator|;}
        if {punctuation|(}!k {operator|\|}{operator|\|} k {operator|==} NULL{punctuation|)} goto out{operator|;}
    {punctuation|\}}
out{punctuation|:}
    return k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|->}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {operator|-}{number|1}{operator|;}
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{operator|;} return printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{operator|;} {punctuation|\}}
