#include {punctuation|<}stdio{punctuation|.}h{punctuation|>}
#include {string|"kettle.h"}
#define {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {punctuation|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
#ifdef DEBUG
#  define {function|LOG}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef struct kettle {punctuation|\{} unsigned {keyword|int} ml{punctuation|;} {keyword|float} t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{keyword|enum} {class-name|state} {punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {punctuation|<}{punctuation|<} {number|3}{punctuation|,} HOT {operator|=} {number|0777L} {punctuation|\}}{punctuation|;}

static inline {keyword|int} {function|boil}{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {function|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {punctuation|<} n && k{punctuation|-}{punctuation|>}t{punctuation|[}i{punctuation|]} {punctuation|<}{operator|=} {number|99.5e0f}{punctuation|;} ++i{punctuation|)} {punctuation|\{}
        k{punctuation|-}{punctuation|>}t{punctuation|[}i{punctuation|]} +{operator|=} 'a' {punctuation|-} '\\x61' + {number|0x1.8p3}{punctuation|;}
        {function|if} {punctuation|(}!k \|\| k {operator|=}{operator|=} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    return k ? {punctuation|(}{keyword|int}{punctuation|)} {function|MAX}{punctuation|(}k{punctuation|-}{punctuation|>}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {number|-1}{punctuation|;}
{punctuation|\}}

{keyword|int} {function|main}{punctuation|(}{keyword|void}{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} return {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
