#include {operator|<}stdio{punctuation|.}h{operator|>}
#include {string|"kettle.h"}
#{class-name|define} {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {operator|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
#ifdef DEBUG
#  {class-name|define} {function|LOG}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef {class-name|struct} kettle {punctuation|\{} unsigned {keyword|int} ml{punctuation|;} {keyword|float} t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {keyword|const} {keyword|char} {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{keyword|enum} {class-name|state} {punctuation|\{} COLD {operator|=} 0x0{punctuation|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} HOT {operator|=} {number|0777L} {punctuation|\}}{punctuation|;}

{keyword|static} inline {keyword|int} {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} {class-name|size_t} n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}{class-name|size_t} i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99}{punctuation|.}5e0f{punctuation|;} {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} 0x1{punctuation|.}8p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} {keyword|NULL}{punctuation|)} {keyword|goto} out{punctuation|;}
    {punctuation|\}}
out{operator|:}
    {keyword|return} k {operator|?} {punctuation|(}{keyword|int}{punctuation|)} {function|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} 10u{punctuation|)} {operator|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

{keyword|int} {function|main}{punctuation|(}{keyword|void}{punctuation|)} {punctuation|\{} struct {class-name|kettle} k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {keyword|return} {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
