#include {operator|<}stdio{punctuation|.}h{operator|>}
#include {string|"kettle.h"}
#define MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
#ifdef DEBUG
#  define LOG{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

{keyword|typedef} struct kettle \{ unsigned int ml; float t[{number|4}]; const char {operator|*}name; \} kettle_t;
enum state \{ COLD {operator|=} 0x0{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} 0777L \};

static inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} \{
    {operator|/}{operator|/} {keyword|go} {keyword|on} {keyword|until} hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}; i {operator|<} n {operator|&}{operator|&} k-{operator|>}t[i] {operator|<=} {number|99}{punctuation|.}5e0f; {operator|+}{operator|+}i{punctuation|)} \{
        k-{operator|>}t[i] {operator|+}{operator|=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} 0x1{punctuation|.}8p3;
        {keyword|if} {punctuation|(}!k \|\| k {operator|=}{operator|=} {keyword|NULL}{punctuation|)} goto out;
    \}
out{punctuation|:}
    {keyword|return} k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k-{operator|>}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {number|-1};
\}

int main{punctuation|(}void{punctuation|)} \{ struct kettle k {operator|=} \{ {punctuation|.}ml {operator|=} {number|1500} \}; {keyword|return} printf{punctuation|(}{string|"%d\\t\\"}%s\\{string|"\\n"}{punctuation|,} boil{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; \}
