#include {operator|<}stdio{operator|.}h{operator|>}
#include {string|"kettle.h"}
#define MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {operator|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
#ifdef DEBUG
#  define LOG{punctuation|(}{operator|...}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef struct kettle {punctuation|\{} unsigned int ml{operator|;} float t{punctuation|[}{number|4}{punctuation|]}{operator|;} const char {operator|*}name{operator|;} {punctuation|\}} kettle_t{operator|;}
enum state {punctuation|\{} COLD {operator|=} {number|0}x0{punctuation|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L {punctuation|\}}{operator|;}

static inline int {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|//} go on until hot
    for {punctuation|(}size_t i {operator|=} {number|0}{operator|;} i {operator|<} n && k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5}e0f{operator|;} {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0}x1{operator|.}{number|8}p3{operator|;}
        if {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} goto out{operator|;}
    {punctuation|\}}
out{operator|:}
    return k {operator|?} {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|->}ml{punctuation|,} {number|10}u{punctuation|)} {operator|:} {operator|-}{number|1}{operator|;}
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {operator|.}ml {operator|=} {number|1500} {punctuation|\}}{operator|;} return {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{operator|;} {punctuation|\}}
