#include {operator|<}stdio{punctuation|.}h{operator|>}
#include {string|"kettle.h"}
#{class-name|define} MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {operator|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
#ifdef DEBUG
#  {class-name|define} LOG{punctuation|(}{operator|...}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

{keyword|typedef} {class-name|struct} kettle {punctuation|\{} {class-name|{keyword|unsigned} int} ml{punctuation|;} {keyword|float} t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {keyword|const} {class-name|char} *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{keyword|enum} {class-name|state} {punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} 0777L {punctuation|\}}{punctuation|;}

{keyword|static} inline {class-name|int} boil{punctuation|(}kettle_t *k{punctuation|,} {class-name|size_t} n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    for {punctuation|(}{class-name|size_t} i {operator|=} {number|0}{punctuation|;} i {operator|<} n && k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<}{operator|=} {number|99}{punctuation|.}5e0f{punctuation|;} ++i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} +{operator|=} 'a' {operator|-} '\\x61' + {number|0x1}{punctuation|.}8p3{punctuation|;}
        if {punctuation|(}!k \|\| k {operator|=}{operator|=} NULL{punctuation|)} {class-name|goto} out{punctuation|;}
    {punctuation|\}}
out{operator|:}
    {class-name|return} k {operator|?} {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} 10u{punctuation|)} {operator|:} {number|-1}{punctuation|;}
{punctuation|\}}

{class-name|int} main{punctuation|(}{keyword|void}{punctuation|)} {punctuation|\{} struct {class-name|kettle} k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {class-name|return} printf{punctuation|(}{string|"%d\\t\\"}%s\\{string|"\\n"}{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
