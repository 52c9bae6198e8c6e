#include <stdio.h{operator|>}
#include {string|"kettle.h"}
#define MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} : {punctuation|(}b{punctuation|)}{punctuation|)} /* twice */
#ifdef DEBUG
#  define LOG{punctuation|(}{operator|..}.{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef struct kettle \{ unsigned int ml; float t[{number|4}]; const char *{header-statement bold|name}; \} kettle_t;
enum state \{ COLD {punctuation|=} 0x0{punctuation|,} WARM {punctuation|=} {number|1} << {number|3}{punctuation|,} HOT {punctuation|=} 0777L \};

static inline int boil{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} \{
    // go on until hot
    for {punctuation|(}size_t i {punctuation|=} {number|0}; i < n && k-{operator|>}t[i] <{punctuation|=} {number|99}.5e0f; {operator|+}{operator|+}i{punctuation|)} \{
        k-{operator|>}t[i] {operator|+}{punctuation|=} {string|'a'} - {string|'\\x61'} {operator|+} 0x1.8p3;
        {rule-keyword keyword|if} {punctuation|(}!k \|\| k {punctuation|=}{punctuation|=} NULL{punctuation|)} goto out;
    \}
out:
    {rule-keyword keyword|return} k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k-{operator|>}ml{punctuation|,} 10u{punctuation|)} : -{number|1};
\}

int main{punctuation|(}void{punctuation|)} \{ struct kettle k {punctuation|=} \{ .ml {punctuation|=} {number|1500} \}; {rule-keyword keyword|return} printf{punctuation|(}{string|"%d\\t\\"}%s{operator|\\}{string|"\\n"}{punctuation|,} boil{punctuation|(}{header-keyword bold|&k}{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; \}
