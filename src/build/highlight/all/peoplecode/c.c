#include {operator|<}stdio{punctuation|.}h{operator|>}
#include {string|"kettle.h"}
#define {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
#ifdef DEBUG
#  define {function|LOG}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef struct kettle \{ unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} \} kettle_t{punctuation|;}
enum state \{ COLD {operator|=} 0x0{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} 0777L \}{punctuation|;}

static inline int {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} \{
    {operator|/}{operator|/} go on {keyword|until} hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n && k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99}{punctuation|.}5e0f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} \{
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} 0x1{punctuation|.}8p3{punctuation|;}
        {keyword|if} {punctuation|(}!k {operator|\|}{operator|\|} k {operator|=}{operator|=} {keyword|NULL}{punctuation|)} goto {keyword|out}{punctuation|;}
    \}
{keyword|out}{punctuation|:}
    {keyword|return} k ? {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
\}

int {function|main}{punctuation|(}void{punctuation|)} \{ struct kettle k {operator|=} \{ {punctuation|.}ml {operator|=} {number|1500} \}{punctuation|;} {keyword|return} {function|printf}{punctuation|(}{string|"%d\\t\\"}{variable|%s}\\{string|"\\n"}{punctuation|,} {function|boil}{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} \}
