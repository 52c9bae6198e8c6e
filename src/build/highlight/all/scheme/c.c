#include <stdio.h>
#include {string|"kettle.h"}
#define MAX{punctuation|(}{function|a,} b{punctuation|)} {punctuation|(}{punctuation|(}{function|a}{punctuation|)} > {punctuation|(}{function|b}{punctuation|)} ? {punctuation|(}{function|a}{punctuation|)} : {punctuation|(}{function|b}{punctuation|)}{punctuation|)} /* twice */
#ifdef DEBUG
#  define LOG{punctuation|(}{function|...}{punctuation|)} fprintf{punctuation|(}{function|stderr,} {string|"%s:%d "} __VA_ARGS__, __FILE__, __LINE__{punctuation|)}
#endif

typedef struct kettle \{ unsigned int ml{comment|; float t[4]; const char *name; \} kettle_t;}
enum state \{ COLD = 0x0, WARM = {number|1} << 3, HOT = 0777L \}{comment|;}

static inline int boil{punctuation|(}{function|kettle_t} *k, size_t n{punctuation|)} \{
    // go on until hot
    for {punctuation|(}{function|size_t} i = {number|0}{comment|; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        k->t{punctuation|[}{function|i}{punctuation|]} += {symbol|'a}{punctuation|'} - {symbol|'\\x61}{punctuation|'} + 0x1.8p3{comment|;}
        if {punctuation|(}{function|!k} {identifier|\|\|} k == NULL{punctuation|)} goto out{comment|;}
    \}
out:
    return k ? {punctuation|(}{function|int}{punctuation|)} MAX{punctuation|(}{function|k->ml,} 10u{punctuation|)} : {number|-1}{comment|;}
\}

int main{punctuation|(}{function|void}{punctuation|)} \{ struct kettle k = \{ .ml = {number|1500} \}{comment|; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
