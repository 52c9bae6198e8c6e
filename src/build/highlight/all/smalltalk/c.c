{symbol|#include} {operator|<}stdio{punctuation|.}h{operator|>}
{symbol|#include} {comment|"kettle.h"}
{symbol|#define} MAX{punctuation|(}a{operator|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {punctuation|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
{symbol|#ifdef} DEBUG
#  define LOG{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} fprintf{punctuation|(}stderr{operator|,} {comment|"%s:%d "} __VA_ARGS__{operator|,} __FILE__{operator|,} __LINE__{punctuation|)}
{symbol|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD {operator|=} {number|0}x0{operator|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{operator|,} HOT {operator|=} {number|0777}L {punctuation|\}}{punctuation|;}

static inline int boil{punctuation|(}kettle_t {operator|*}k{operator|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|//} go on until hot
    for {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&}{operator|&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0}f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0}x1{punctuation|.}{number|8}p3{punctuation|;}
        if {punctuation|(}{operator|!}k {operator|\|}{operator|\|} k {operator|==} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    return k {punctuation|?} {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|-}{operator|>}ml{operator|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} return printf{punctuation|(}{comment|"%d\\t\\"}%s\\{comment|"\\n"}{operator|,} boil{punctuation|(}{operator|&}k{operator|,} {number|4}{punctuation|)}{operator|,} {comment|"tea"} {comment|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
