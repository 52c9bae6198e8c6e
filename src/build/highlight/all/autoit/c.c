{directive keyword|#include} {url|<stdio.h>}
{directive keyword|#include} {url|"kettle.h"}
{directive keyword|#define} {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
{directive keyword|#ifdef} DEBUG
#  define {function|LOG}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{directive keyword|#endif}

typedef struct kettle \{ unsigned int ml{comment|; float t[4]; const char *name; \} kettle_t;}
{keyword|enum} state \{ COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} 0777L \}{comment|;}

{keyword|static} inline int {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} \{
    {operator|/}{operator|/} go on {keyword|until} hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{comment|; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0x1}{punctuation|.}8p3{comment|;}
        {keyword|if} {punctuation|(}!k \|\| k {operator|==} {keyword|NULL}{punctuation|)} goto out{comment|;}
    \}
out{punctuation|:}
    return k {operator|?} {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {operator|-}{number|1}{comment|;}
\}

int {function|main}{punctuation|(}void{punctuation|)} \{ struct kettle k {operator|=} \{ {punctuation|.}ml {operator|=} {number|1500} \}{comment|; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
