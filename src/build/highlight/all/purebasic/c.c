{tag|#include} {operator|<}stdio{punctuation|.}h{operator|>}
{tag|#include} {string|"kettle.h"}
{tag|#define} {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
{tag|#ifdef} {keyword|DEBUG}
#  {keyword|define} {function|LOG}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{tag|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml{comment|; float t[4]; const char *name; \} kettle_t;}
enum state {punctuation|\{} COLD {operator|=} 0x0{punctuation|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} HOT {operator|=} 0777L {punctuation|\}}{comment|;}

{keyword|static} inline int {function|boil}{punctuation|(}kettle_t {operator|*k}{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} go on {keyword|until} hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{comment|; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} 0x1{punctuation|.}8p3{comment|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} {keyword|goto} out{comment|;}
    {punctuation|\}}
out{punctuation|:}
    {keyword|return} k {operator|?} {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k{operator|->}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {operator|-}{number|1}{comment|;}
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{comment|; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
