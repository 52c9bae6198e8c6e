#include {operator|<}stdio{punctuation|.}h{operator|>}
#include {string|"kettle.h"}
#define {class-name|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {punctuation|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
#ifdef {keyword|DEBUG}
#  define {class-name|LOG}{punctuation|(}{operator|..}.{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} {class-name|COLD} {operator|=} {number|0x0}{punctuation|,} {class-name|WARM} {operator|=} {number|1} {punctuation|<<} {number|3}{punctuation|,} {class-name|HOT} {operator|=} 0777L {punctuation|\}}{punctuation|;}

static inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|//} go on {keyword|until} hot
    for {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n && k{punctuation|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.}5e0f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{punctuation|->}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {char|'a'} {operator|-} {char|'\\x61'} {operator|+} {number|0x1}{punctuation|.}8p3{punctuation|;}
        {keyword|if} {punctuation|(}!k \|\| k {operator|=}{operator|=} {class-name|NULL}{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    return k {punctuation|?} {punctuation|(}int{punctuation|)} {class-name|MAX}{punctuation|(}k{punctuation|->}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

int main{punctuation|(}{keyword|void}{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} return printf{punctuation|(}{string|"%d\\t\\"}%s\\{string|"\\n"}{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
