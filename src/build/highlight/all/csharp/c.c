{preprocessor property|#include <stdio.h>}
{preprocessor property|#include }{string|"kettle.h"}
{preprocessor property|#}{return-type class-name|define} {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {punctuation|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
{preprocessor property|#ifdef DEBUG}
{preprocessor property|#  }{return-type class-name|define} {function|LOG}{punctuation|(}{range operator|..}{punctuation|.}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{preprocessor property|#{directive keyword|endif}}

typedef {keyword|struct} {class-name|kettle} {punctuation|\{} unsigned {class-name|{keyword|int}} ml{punctuation|;} {keyword|float} t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {keyword|const} {keyword|char} {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{keyword|enum} {class-name|state} {punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} HOT {operator|=} {number|0777L} {punctuation|\}}{punctuation|;}

{keyword|static} inline {return-type class-name|{keyword|int}} {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} {class-name|size_t} n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}{class-name|size_t} i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0f}{punctuation|;} {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+=} {char|'a'} {operator|-} {char|'\\x61'} {operator|+} {number|0x1}{punctuation|.}8p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} {keyword|goto} {keyword|out}{punctuation|;}
    {punctuation|\}}
{keyword|out}{punctuation|:}
    {keyword|return} k {punctuation|?} {punctuation|(}{keyword|int}{punctuation|)} {function|MAX}{punctuation|(}k{operator|->}ml{punctuation|,} {number|10u}{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

{return-type class-name|{keyword|int}} {function|main}{punctuation|(}{keyword|void}{punctuation|)} {punctuation|\{} {keyword|struct} {class-name|kettle} k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {keyword|return} {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
