#include {operator|<}stdio.h{operator|>}
#include {string|"kettle.h"}
#define {function-name builtin|MAX}{punctuation|(}a{operator|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} : {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
#ifdef DEBUG
#  define {function-name builtin|LOG}{punctuation|(}...{punctuation|)} {function-name builtin|fprintf}{punctuation|(}stderr{operator|,} {string|"%s:%d "} __VA_ARGS__{operator|,} __FILE__{operator|,} __LINE__{punctuation|)}
#endif

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD {operator|=} 0x0{operator|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{operator|,} HOT {operator|=} 0777L {punctuation|\}}{punctuation|;}

static inline int {function-name builtin|boil}{punctuation|(}kettle_t {operator|*}k{operator|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} go on until hot
    for {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&}{operator|&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99}.5e0f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} 'a' {operator|-} '\\x61' {operator|+} 0x1.8p3{punctuation|;}
        if {punctuation|(}!k {punctuation|\|}{punctuation|\|} k {operator|=}{operator|=} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out:
    return k ? {punctuation|(}int{punctuation|)} {function-name builtin|MAX}{punctuation|(}k{operator|-}{operator|>}ml{operator|,} 10u{punctuation|)} : {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

int {function-name builtin|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} .ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} return {function-name builtin|printf}{punctuation|(}{string|"%d\\t\\"}{operator|%}s\\{string|"\\n"}{operator|,} {function-name builtin|boil}{punctuation|(}{operator|&}k{operator|,} {number|4}{punctuation|)}{operator|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
