#include {operator|<}stdio{punctuation|.}h{operator|>}
#include {string|"kettle.h"}
#define {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {operator|:} {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
#ifdef DEBUG
#  define {function|LOG}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef struct kettle {punctuation|\{} unsigned int ml; float t{punctuation|[}{number|4}{punctuation|]}; const char {operator|*}name; {punctuation|\}} kettle_t;
enum state {punctuation|\{} COLD = 0x0{punctuation|,} WARM = {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT = 0777L {punctuation|\}};

static inline int {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|//} go on until hot
    {function|for }{punctuation|(}size_t i = {number|0}; i {operator|<} n {operator|&&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99}{punctuation|.}5e0f; {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}= {string|'a'} {operator|-} {string|'\\x61'} {operator|+} 0x1{punctuation|.}8p3;
        {function|if }{punctuation|(}{operator|!}k {operator|\|\|} {transform function|k} {operator|==} NULL{punctuation|)} goto out;
    {punctuation|\}}
out{operator|:}
    return k {operator|?} {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} 10u{punctuation|)} {operator|:} {operator|-}{number|1};
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k = {punctuation|\{} {punctuation|.}ml = {number|1500} {punctuation|\}}; return {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; {punctuation|\}}
