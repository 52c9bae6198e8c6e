{other-directive property|#include} {operator|<}stdio{punctuation|.}h{operator|>}
{other-directive property|#include} {string-literal|{string|"kettle.h"}}
{other-directive property|#define} {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
{other-directive property|#ifdef} {constant|DEBUG}
#  define {function|LOG}{punctuation|(}{operator|...}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string-literal|{string|"%s:%d "}} {constant|__VA_ARGS__}{punctuation|,} {constant|__FILE__}{punctuation|,} {constant|__LINE__}{punctuation|)}
{directive property|{directive-name|#endif}}

typedef {keyword|struct} kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{keyword|enum} state {punctuation|\{} {constant|COLD} {operator|=} {number|0x0}{punctuation|,} {constant|WARM} {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} {constant|HOT} {operator|=} 0777L {punctuation|\}}{punctuation|;}

{keyword|static} inline int {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99}{punctuation|.}5e0f{punctuation|;} {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+=} 'a' {operator|-} '{punctuation|\\}x61' {operator|+} {number|0x1.8p3}{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} {constant|NULL}{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    {keyword|return} k {operator|?} {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k{operator|->}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} {keyword|struct} kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {keyword|return} {function|printf}{punctuation|(}{string-literal|{string|"%d\\t\\"%s\\"\\n"}}{punctuation|,} {function|boil}{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string-literal|{string|"tea"}} {string-literal|{string|"pot"}}{punctuation|)}{punctuation|;} {punctuation|\}}
