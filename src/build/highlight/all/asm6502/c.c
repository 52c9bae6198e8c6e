#include <stdio.h>
#include {string|"kettle.h"}
#define MAX{punctuation|(}{register variable|a}{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}{register variable|a}{punctuation|)} > {punctuation|(}b{punctuation|)} ? {punctuation|(}{register variable|a}{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} /* twice */
#ifdef DEBUG
#  define LOG{punctuation|(}...{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef struct kettle \{ unsigned int ml{comment|; float t[4]; const char *name; \} kettle_t;}
enum state \{ COLD = 0x0{punctuation|,} WARM = {decimal-number number|1} << {decimal-number number|3}{punctuation|,} HOT = 0777L \}{comment|;}

static inline int boil{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} \{
    // go on until hot
    for {punctuation|(}size_t i = {decimal-number number|0}{comment|; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        k->t[i] += {string|'a'} - {string|'\\x61'} + 0x1.8p3{comment|;}
        if {punctuation|(}!k \|\| k == NULL{punctuation|)} goto out{comment|;}
    \}
out{punctuation|:}
    return k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k->ml{punctuation|,} 10u{punctuation|)} {punctuation|:} -{decimal-number number|1}{comment|;}
\}

int main{punctuation|(}void{punctuation|)} \{ struct kettle k = \{ {directive property|.ml} = {decimal-number number|1500} \}{comment|; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
