{operator|#}include {operator|<}stdio{operator|.}h{operator|>}
{operator|#}include {string|"kettle.h"}
{operator|#}define MAX{punctuation|(}a{operator|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {operator|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
{operator|#}ifdef DEBUG
{operator|#}  define LOG{punctuation|(}{operator|...}{punctuation|)} fprintf{punctuation|(}stderr{operator|,} {string|"%s:%d "} __VA_ARGS__{operator|,} {special builtin|__FILE__}{operator|,} {special builtin|__LINE__}{punctuation|)}
{operator|#}endif

typedef struct kettle {punctuation|\{} unsigned {function|int} ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {keyword|const} {function|char} {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD {operator|=} {number|0x0}{operator|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{operator|,} HOT {operator|=} {number|0777L} {punctuation|\}}{punctuation|;}

static inline {function|int} boil{punctuation|(}kettle_t {operator|*}k{operator|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    for {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0}f{punctuation|;} {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+=} {operator|'}a{operator|'} {operator|-} {operator|'\\}x61{operator|'} {operator|+} {number|0x1}{number|.8}p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} {keyword|NULL}{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{operator|:}
    return k {operator|?} {punctuation|(}{function|int}{punctuation|)} MAX{punctuation|(}k{operator|->}ml{operator|,} {number|10}u{punctuation|)} {operator|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

{function|int} main{punctuation|(}{function|void}{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {operator|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} return printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{operator|,} boil{punctuation|(}{operator|&}k{operator|,} {number|4}{punctuation|)}{operator|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
