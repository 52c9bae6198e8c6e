{macro property|{directive-hash|#}{directive keyword|include} {string|<stdio.h>}}
{macro property|{directive-hash|#}{directive keyword|include} {string|"kettle.h"}}
{macro property|{directive-hash|#}{directive keyword|define} {macro-name function|MAX}{expression|{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {operator|:} {punctuation|(}b{punctuation|)}{punctuation|)} }{comment|/* twice */}}
{macro property|{directive-hash|#}{directive keyword|ifdef} {expression|DEBUG}}
{macro property|{directive-hash|#}  {directive keyword|define} {macro-name function|LOG}{expression|{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {function|fprintf}{punctuation|(}{constant|stderr}{punctuation|,} }{string|"%s:%d "} {expression|__VA_ARGS__{punctuation|,} {constant|__FILE__}{punctuation|,} {constant|__LINE__}{punctuation|)}}}
{macro property|{directive-hash|#}{directive keyword|endif}}

{keyword|typedef} {keyword|struct} {class-name|kettle} {punctuation|\{} {keyword|unsigned} {keyword|int} ml{punctuation|;} {keyword|float} t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {keyword|const} char {operator|*}name{punctuation|;} {punctuation|\}} {class-name|kettle_t}{punctuation|;}
{keyword|enum} {class-name|state} {punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} HOT {operator|=} {number|0777L} {punctuation|\}}{punctuation|;}

{keyword|static} {keyword|inline} {keyword|int} {function|boil}{punctuation|(}{class-name|kettle_t} {operator|*}k{punctuation|,} {class-name|size_t} n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}{class-name|size_t} i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0f}{punctuation|;} {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+=} {char|'a'} {operator|-} {char|'\\x61'} {operator|+} {number|0x1.8p3}{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} {constant|NULL}{punctuation|)} {keyword|goto} {keyword|out}{punctuation|;}
    {punctuation|\}}
{keyword|out}{operator|:}
    {keyword|return} k {operator|?} {punctuation|(}{keyword|int}{punctuation|)} {function|MAX}{punctuation|(}k{operator|->}ml{punctuation|,} {number|10u}{punctuation|)} {operator|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

{keyword|int} {function|main}{punctuation|(}{keyword|void}{punctuation|)} {punctuation|\{} {keyword|struct} {class-name|kettle} k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {keyword|return} {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
