{operator|#}include {operator|<}stdio{punctuation|.}h{operator|>}
{operator|#}include {string|"kettle.h"}
{operator|#}define MAX{operator|(}a{punctuation|,} b{operator|)} {operator|(}{operator|(}a{operator|)} {operator|>} {operator|(}b{operator|)} {operator|?} {operator|(}a{operator|)} {operator|:} {operator|(}b{operator|)}{operator|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
{operator|#}ifdef {level debug keyword|DEBUG}
{operator|#}  define LOG{operator|(}{punctuation|.}{punctuation|.}{punctuation|.}{operator|)} fprintf{operator|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{operator|)}
{operator|#}endif

typedef struct kettle {operator|\{} unsigned int ml{operator|;} float t{punctuation|[}{number|4}{punctuation|]}{operator|;} const char {operator|*}name{operator|;} {operator|\}} kettle_t{operator|;}
enum state {operator|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} {number|0777L} {operator|\}}{operator|;}

static inline int boil{operator|(}kettle_t {operator|*}k{punctuation|,} size_t n{operator|)} {operator|\{}
    {operator|/}{operator|/} go on until hot
    for {operator|(}size_t i {operator|=} {number|0}{operator|;} i {operator|<} n {operator|&}{operator|&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<}{operator|=} {number|99.5e0f}{operator|;} {operator|+}{operator|+}i{operator|)} {operator|\{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} 0x1{punctuation|.}8p3{operator|;}
        if {operator|(}{operator|!}k {operator|\|}{operator|\|} k {operator|=}{operator|=} {boolean|NULL}{operator|)} goto out{operator|;}
    {operator|\}}
{property|out:}
    return k {operator|?} {operator|(}int{operator|)} MAX{operator|(}k{operator|-}{operator|>}ml{punctuation|,} {number|10u}{operator|)} {operator|:} {operator|-}{number|1}{operator|;}
{operator|\}}

int main{operator|(}void{operator|)} {operator|\{} struct kettle k {operator|=} {operator|\{} {punctuation|.}ml {operator|=} {number|1500} {operator|\}}{operator|;} return printf{operator|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil{operator|(}{operator|&}k{punctuation|,} {number|4}{operator|)}{punctuation|,} {string|"tea"} {string|"pot"}{operator|)}{operator|;} {operator|\}}
