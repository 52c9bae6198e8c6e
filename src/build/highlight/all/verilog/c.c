#{keyword|include} {operator|<}stdio{punctuation|.}h{operator|>}
#{keyword|include} {string|"kettle.h"}
#define {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
#ifdef DEBUG
#  define {function|LOG}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

{keyword|typedef} {keyword|struct} kettle {operator|\{} {keyword|unsigned} {keyword|int} ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {keyword|const} char {operator|*}name{punctuation|;} {operator|\}} kettle_t{punctuation|;}
{keyword|enum} state {operator|\{} COLD {operator|=} {number|0}x0{punctuation|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L {operator|\}}{punctuation|;}

{keyword|static} inline {keyword|int} {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {operator|\{}
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0}f{punctuation|;} {operator|++}i{punctuation|)} {operator|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+=} 'a' {operator|-} '\\x61' {operator|+} {number|0}x1{number|.8}p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} goto out{punctuation|;}
    {operator|\}}
out{punctuation|:}
    {keyword|return} k {operator|?} {punctuation|(}{keyword|int}{punctuation|)} {function|MAX}{punctuation|(}k{operator|->}ml{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{operator|\}}

{keyword|int} {function|main}{punctuation|(}{keyword|void}{punctuation|)} {operator|\{} {keyword|struct} kettle k {operator|=} {operator|\{} {punctuation|.}ml {operator|=} {number|1500} {operator|\}}{punctuation|;} {keyword|return} {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {operator|\}}
