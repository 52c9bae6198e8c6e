#include {operator|<}stdio.{register variable|h}{operator|>}
#include {string|"kettle.h"}
#define MAX{punctuation|(}{register variable|a}{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}{register variable|a}{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}{register variable|a}{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
#ifdef DEBUG
#  define LOG{punctuation|(}...{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef struct kettle \{ unsigned int ml{comment|; float t[4]; const char *name; \} kettle_t;}
enum state \{ COLD {operator|=} 0x0{punctuation|,} WARM {operator|=} {decimal-number number|1} {operator|<<} {decimal-number number|3}{punctuation|,} HOT {operator|=} 0777L \}{comment|;}

static inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t {register variable|n}{punctuation|)} \{
    {operator|/}{operator|/} go on until hot
    for {punctuation|(}size_t {register variable|i} {operator|=} {decimal-number number|0}{comment|; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        k{operator|-}{operator|>}{register variable|t}[{register variable|i}] {operator|+=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} 0x1.8p3{comment|;}
        if {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} goto {op-code keyword|out}{comment|;}
    \}
{op-code keyword|out}{punctuation|:}
    return k {operator|?} {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {operator|-}{decimal-number number|1}{comment|;}
\}

int main{punctuation|(}void{punctuation|)} \{ struct kettle k {operator|=} \{ {directive property|.ml} {operator|=} {decimal-number number|1500} \}{comment|; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
