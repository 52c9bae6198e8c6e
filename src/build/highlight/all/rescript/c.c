{class-name|#include} {operator|<}{tag|stdio}{punctuation|.}{function|h}{operator|>}
{class-name|#include} {string|"kettle.h"}
{class-name|#define} {class-name|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {operator|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
{class-name|#ifdef} {class-name|DEBUG}
{operator|#}  define {class-name|LOG}{punctuation|(}{operator|...}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{class-name|#endif}

typedef struct kettle {punctuation|\{} unsigned {keyword|int} ml{punctuation|;} {keyword|float} t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} {class-name|COLD} {operator|=} {number|0x0}{punctuation|,} {class-name|WARM} {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} {class-name|HOT} {operator|=} {number|0777L} {punctuation|\}}{punctuation|;}

static inline {keyword|int} {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n && k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0f}{punctuation|;} {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {char|'a'} {operator|-} {char|'\\x61'} {operator|+} {number|0x1.8p3}{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|}{operator|\|} k {operator|==} {class-name|NULL}{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{operator|:}
    return k {operator|?} {punctuation|(}{keyword|int}{punctuation|)} {class-name|MAX}{punctuation|(}k{operator|->}ml{punctuation|,} {number|10u}{punctuation|)} {operator|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

{keyword|int} {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}{function|ml} {operator|=} {number|1500} {punctuation|\}}{punctuation|;} return {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
