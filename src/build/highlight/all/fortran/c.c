#{keyword|include} {operator|<}stdio.h{operator|>}
#{keyword|include} {string|"kettle.h"}
#define MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
#ifdef DEBUG
#  define LOG{punctuation|(}...{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#{keyword|endif}

typedef struct kettle \{ unsigned int ml{punctuation|;} float t[{number|4}]{punctuation|;} const char {operator|*}name{punctuation|;} \} kettle_t{punctuation|;}
enum state \{ COLD {operator|=} {number|0}x0{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L \}{punctuation|;}

static inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} \{
    {operator|//} go on until hot
    for {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {punctuation|&}{punctuation|&} k{operator|-}{operator|>}t[i] {operator|<=} {number|99.5e0}f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} \{
        k{operator|-}{operator|>}t[i] {operator|+}{operator|=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0}x1.{number|8}p3{punctuation|;}
        {keyword|if} {punctuation|(}{comment|!k \|\| k == NULL) goto out;}
    \}
{keyword|out}{punctuation|:}
    {keyword|return} k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
\}

int main{punctuation|(}void{punctuation|)} \{ struct kettle k {operator|=} \{ .ml {operator|=} {number|1500} \}{punctuation|;} {keyword|return} printf{punctuation|(}{string|"%d\\t\\"}{operator|%}s\\{string|"\\n"}{punctuation|,} boil{punctuation|(}{punctuation|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} \}
