{operator|#}include {operator|<}stdio.h{operator|>}
{operator|#}include {string-literal|{string|"kettle.h"}}
{operator|#}define {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
{operator|#}ifdef DEBUG
{operator|#}  define {function|LOG}{punctuation|(}...{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string-literal|{string|"%s:%d "}} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{operator|#}endif

{command keyword|typedef} struct kettle {punctuation|\{} unsigned int ml; float t{punctuation|[}{number|4}{punctuation|]}; const char {operator|*}name; {punctuation|\}} kettle_t;
{command keyword|enum} state {punctuation|\{} COLD {operator|=} 0x0{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} 0777L {punctuation|\}};

{command keyword|static} inline int {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {command keyword|for} {punctuation|(}size_t i {operator|=} {number|0}; i {operator|<} n {operator|&}{operator|&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99}{number|.5}e0f; {operator|++}i{punctuation|)} {punctuation|\{}
        {command keyword|k}{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {variable|'a'} {operator|-} '\\x61' {operator|+} 0x1.8p3;
        {command keyword|if} {punctuation|(}{operator|!}k {operator|\|}{operator|\|} k {operator|==} NULL{punctuation|)} goto out;
    {punctuation|\}}
{command keyword|out}{punctuation|:}
    {command keyword|return} k ? {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {operator|-}{number|1};
{punctuation|\}}

{command keyword|int} {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} .ml {operator|=} {number|1500} {punctuation|\}}; return {function|printf}{punctuation|(}{string-literal|{string|"%d\\t\\"}}%s\\{string-literal|{string|"\\n"}}{punctuation|,} {function|boil}{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string-literal|{string|"tea"}} {string-literal|{string|"pot"}}{punctuation|)}; {punctuation|\}}
