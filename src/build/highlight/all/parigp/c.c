{operator|#}include {operator|<}stdio{punctuation|.}h{operator|>}
{operator|#}include {string|"kettle.h"}
{operator|#}{function|define MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
{operator|#}ifdef DEBUG
{operator|#}  {function|define LOG}{punctuation|(}{operator|..}{punctuation|.}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{operator|#}endif

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD {operator|=} {number|0}x0{punctuation|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L {punctuation|\}}{punctuation|;}

{function|static inline int boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} go on {keyword|until} hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0}f{punctuation|;} {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+=} {operator|'}a{operator|'} {operator|-} {operator|'}{operator|\\}x61{operator|'} {operator|+} {number|0}x1{number|.8}p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    {keyword|return} k ? {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k{operator|->}ml{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

{function|int main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {keyword|return} {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
