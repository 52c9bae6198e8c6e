{operator|#}include <stdio.h>
{operator|#}include {string|"kettle.h"}
{operator|#}define MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}{function|a}{punctuation|)} > {punctuation|(}{function|b}{punctuation|)} ? {punctuation|(}{function|a}{punctuation|)} : {punctuation|(}{function|b}{punctuation|)}{punctuation|)} /* twice */
{operator|#}ifdef DEBUG
{operator|#}  define LOG{punctuation|(}{function|...}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{operator|#}endif

typedef struct kettle {punctuation|\{} unsigned int ml{comment|; float t[4]; const char *name; \} kettle_t;}
enum state {punctuation|\{} COLD = {number|0x0}{punctuation|,} WARM = {number|1} << {number|3}{punctuation|,} HOT = {number|0777L} {punctuation|\}}{comment|;}

static inline int boil{punctuation|(}{function|kettle_t} *k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    // go on until hot
    for {punctuation|(}{function|size_t} i = {number|0}{comment|; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        k->t{punctuation|[}i{punctuation|]} += 'a' - '{char|\\x61}' + {number|0x1}.8p3{comment|;}
        if {punctuation|(}{function|!k} \|\| k == NULL{punctuation|)} goto out{comment|;}
    {punctuation|\}}
out:
    return k ? {punctuation|(}{keyword|int}{punctuation|)} MAX{punctuation|(}k->ml{punctuation|,} 10u{punctuation|)} : -{number|1}{comment|;}
{punctuation|\}}

int main{punctuation|(}{function|void}{punctuation|)} {punctuation|\{} struct kettle k = {punctuation|\{} .ml = {number|1500} {punctuation|\}}{comment|; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
