#include {operator|<}stdio{punctuation|.}h{operator|>}
#include {string|"kettle.h"}
#define {constant|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
#ifdef {constant|DEBUG}
#  define {constant|LOG}{punctuation|(}{punctuation|...}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} {constant|__VA_ARGS__}{punctuation|,} {constant|__FILE__}{punctuation|,} {constant|__LINE__}{punctuation|)}
#endif

typedef {keyword|struct} {type-definition class-name|kettle} {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {keyword|const} {keyword|char} {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{keyword|enum} {type-definition class-name|state} {punctuation|\{} {constant|COLD} {operator|=} {number|0x0}{punctuation|,} {constant|WARM} {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} {constant|HOT} {operator|=} 0777L {punctuation|\}}{punctuation|;}

{keyword|static} inline int {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{punctuation|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99}{punctuation|.}5e0f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{punctuation|->}t{punctuation|[}i{punctuation|]} {operator|+=} {char|'a'} {operator|-} {char|'\\x61'} {operator|+} {number|0x1}{punctuation|.}8p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} {constant|NULL}{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    {keyword|return} k {operator|?} {punctuation|(}int{punctuation|)} {constant|MAX}{punctuation|(}k{punctuation|->}ml{punctuation|,} {number|10u}{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} {keyword|struct} {type-definition class-name|kettle} k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {keyword|return} {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
