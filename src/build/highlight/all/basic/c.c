#include {operator|<}stdio.h{operator|>}
#include {string|"kettle.h"}
#define {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
#ifdef {function|DEBUG}
#  define {function|LOG}{punctuation|(}...{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef struct kettle \{ unsigned {function|int} ml{punctuation|;} float t[{number|4}]{punctuation|;} {keyword|const} char {operator|*}{keyword|name}{punctuation|;} \} kettle_t{punctuation|;}
enum state \{ COLD {operator|=} {number|0}x0{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L \}{punctuation|;}

{keyword|static} inline {function|int} boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} \{
    {operator|/}{operator|/} {function|go} {keyword|on} {keyword|until} hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&}{operator|&} k{operator|-}{operator|>}t[i] {operator|<=} {number|99.5e0}f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} \{
        k{operator|-}{operator|>}t[i] {operator|+}{operator|=} 'a' {operator|-} '\\x61' {operator|+} {number|0}x1.{number|8}p3{punctuation|;}
        {keyword|if} {punctuation|(}{comment|!k \|\| k == NULL) goto out;}
    \}
{keyword|out}{punctuation|:}
    {keyword|return} k ? {punctuation|(}{function|int}{punctuation|)} {function|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
\}

{function|int} main{punctuation|(}void{punctuation|)} \{ struct kettle k {operator|=} \{ .ml {operator|=} {number|1500} \}{punctuation|;} {keyword|return} printf{punctuation|(}"%d\\t\\"%s\\"\\n{string|", boil(&k, 4), "}tea{string|" "}pot"{punctuation|)}{punctuation|;} \}
