{operator|#}include {operator|<}stdio{punctuation|.}h{operator|>}
{operator|#}include {string|"kettle.h"}
{operator|#}define {keyword|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
{operator|#}ifdef DEBUG
{operator|#}  define LOG{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{operator|#}endif

typedef {keyword|struct} kettle {punctuation|\{} {function-call function|unsigned} int ml{punctuation|;} {function-call function|float} t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {function-call function|const} char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{function-call function|enum} state {punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} {number|0777L} {punctuation|\}}{punctuation|;}

{function-call function|static} inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} go {keyword|on} until hot
    {keyword|for} {punctuation|(}{function-call function|size_t} i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&}{operator|&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} 99{punctuation|.}5e0f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+=} 'a' {operator|-} '\\x61' {operator|+} 0x1{punctuation|.}8p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k \|\| k {operator|==} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
{argument attr-name|out}{punctuation|:}
    {keyword|return} {function-call function|k} {operator|?} {punctuation|(}int{punctuation|)} {keyword|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

{function-call function|int} main{punctuation|(}void{punctuation|)} {punctuation|\{} {keyword|struct} kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {keyword|return} {function-call function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
