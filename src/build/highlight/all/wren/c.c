{attribute keyword|#include} {operator|<}stdio{punctuation|.}h{operator|>}
{attribute keyword|#include} {string-literal|{string|"kettle.h"}}
{attribute keyword|#define} {constant|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {operator|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
{attribute keyword|#ifdef} {constant|DEBUG}
{attribute keyword|#  define} {constant|LOG}{punctuation|(}{operator|...}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string-literal|{string|"%s:%d "}} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{attribute keyword|#endif}

typedef struct {function|kettle} {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum {function|state} {punctuation|\{} {constant|COLD} {operator|=} {number|0x0}{punctuation|,} {constant|WARM} {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} {constant|HOT} {operator|=} 0777L {punctuation|\}}{punctuation|;}

{keyword|static} inline int {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99}{punctuation|.}5e0f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} 'a' {operator|-} '\\x61' {operator|+} {number|0x1}{punctuation|.}8p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} {constant|NULL}{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{operator|:}
    {keyword|return} k {operator|?} {punctuation|(}int{punctuation|)} {constant|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} 10u{punctuation|)} {operator|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {keyword|return} {function|printf}{punctuation|(}{string-literal|{string|"%d\\t\\"%s\\"\\n"}}{punctuation|,} {function|boil}{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string-literal|{string|"tea"}} {string-literal|{string|"pot"}}{punctuation|)}{punctuation|;} {punctuation|\}}
