{constant|#}include {function|<}stdio{dyadic-operator operator|.}h{function|>}
{constant|#}include "kettle{dyadic-operator operator|.}h"
{constant|#}define MAX{punctuation|(}a{function|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {function|>} {punctuation|(}b{punctuation|)} {function|?} {punctuation|(}a{punctuation|)} {dfn builtin|:} {punctuation|(}b{punctuation|)}{punctuation|)} {monadic-operator operator|/}{function|*} twice {function|*}{monadic-operator operator|/}
{constant|#}ifdef DEBUG
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{constant|#}endif

typedef struct kettle {dfn builtin|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {function|*}name{punctuation|;} {dfn builtin|\}} kettle_t{punctuation|;}
enum state {dfn builtin|\{} COLD {function|=} {number|0}x0{function|,} WARM {function|=} {number|1} {function|<}{function|<} {number|3}{function|,} HOT {function|=} {number|0777}L {dfn builtin|\}}{punctuation|;}

static inline int boil{punctuation|(}kettle_t {function|*}k{function|,} size_t n{punctuation|)} {dfn builtin|\{}
    {monadic-operator operator|/}{monadic-operator operator|/} go on until hot
    for {punctuation|(}size_t i {function|=} {number|0}{punctuation|;} i {function|<} n {monadic-operator operator|&}{monadic-operator operator|&} k{function|-}{function|>}t{punctuation|[}i{punctuation|]} {function|<}{function|=} {number|99.5e0}f{punctuation|;} {function|+}{function|+}i{punctuation|)} {dfn builtin|\{}
        k{function|-}{function|>}t{punctuation|[}i{punctuation|]} {function|+}{function|=} {string|'a'} {function|-} {string|'\\x61'} {function|+} {number|0}x{number|1.8}p3{punctuation|;}
        if {punctuation|(}{function|!}k {function|\|}{function|\|} k {function|=}{function|=} NULL{punctuation|)} goto out{punctuation|;}
    {dfn builtin|\}}
out{dfn builtin|:}
    return k {function|?} {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{function|-}{function|>}ml{function|,} {number|10}u{punctuation|)} {dfn builtin|:} {function|-}{number|1}{punctuation|;}
{dfn builtin|\}}

int main{punctuation|(}void{punctuation|)} {dfn builtin|\{} struct kettle k {function|=} {dfn builtin|\{} {dyadic-operator operator|.}ml {function|=} {number|1500} {dfn builtin|\}}{punctuation|;} return printf{punctuation|(}"%d{monadic-operator operator|\\}t{monadic-operator operator|\\}"%s{monadic-operator operator|\\}"{monadic-operator operator|\\}n"{function|,} boil{punctuation|(}{monadic-operator operator|&}k{function|,} {number|4}{punctuation|)}{function|,} "tea" "pot"{punctuation|)}{punctuation|;} {dfn builtin|\}}
