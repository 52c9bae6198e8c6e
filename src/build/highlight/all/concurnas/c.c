#include {operator|<}stdio{punctuation|.}h{operator|>}
#include {string-literal|{string|"kettle.h"}}
#define MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
#ifdef DEBUG
#  define LOG{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string-literal|{string|"%s:%d "}} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

{keyword|typedef} struct kettle {punctuation|\{} unsigned {keyword|int} ml{punctuation|;} {keyword|float} t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const {keyword|char} {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{keyword|enum} state {punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} {number|0777L} {punctuation|\}}{punctuation|;}

static inline {keyword|int} boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} {keyword|size_t} n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}{keyword|size_t} i {operator|=} {number|0}{punctuation|;} i {operator|<} n && k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0f}{punctuation|;} {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+=} {string-literal|{string|'a'}} {operator|-} {string-literal|{string|'\\x61'}} {operator|+} {number|0x1.8p3}{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k \|\| k {operator|==} NULL{punctuation|)} goto {keyword|out}{punctuation|;}
    {punctuation|\}}
{keyword|out}{punctuation|:}
    {keyword|return} k {operator|?} {punctuation|(}{keyword|int}{punctuation|)} MAX{punctuation|(}k{operator|->}ml{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

{keyword|int} main{punctuation|(}{keyword|void}{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {keyword|return} printf{punctuation|(}{string-literal|{string|"%d\\t\\"%s\\"\\n"}}{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string-literal|{string|"tea"}} {string-literal|{string|"pot"}}{punctuation|)}{punctuation|;} {punctuation|\}}
