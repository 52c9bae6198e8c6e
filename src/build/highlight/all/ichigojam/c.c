#include {operator|<}stdio.h{operator|>}
#include {string|"kettle.h"}
{number|#def}ine MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
#ifdef DEBUG
#  define LOG{punctuation|(}...{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{number|#e}ndif

typedef struct kettle \{ unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} \} kettle_t{punctuation|;}
enum state \{ COLD {operator|=} {number|0}x0{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L \}{punctuation|;}

static inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} \{
    {operator|/}{operator|/} go on until hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0}f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} \{
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {comment|'a' - '\\x61' + 0x1.8p3;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|=}{operator|=} NULL{punctuation|)} {keyword|goto} {keyword|out}{punctuation|;}
    \}
{keyword|out}{punctuation|:}
    {keyword|return} k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
\}

int main{punctuation|(}void{punctuation|)} \{ struct kettle k {operator|=} \{ .ml {operator|=} {number|1500} \}{punctuation|;} {keyword|return} printf{punctuation|(}"%d\\t\\"%s\\"\\n{string|", boil(&k, 4), "}tea{string|" "}pot"{punctuation|)}{punctuation|;} \}
