{operator|#}include {operator|<}stdio.h{operator|>}
{operator|#}include {string|"kettle.h"}
{operator|#}define MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} : {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
{operator|#}ifdef DEBUG
{operator|#}  define LOG{punctuation|(}...{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{operator|#}endif

typedef struct kettle \{ unsigned int ml{comment|; float t[4]; const char *name; \} kettle_t;}
enum state \{ COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} HOT {operator|=} 0777L \}{comment|;}

static inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} \{
    {operator|/}{operator|/} go on until hot
    for {punctuation|(}size_t i {operator|=} {number|0}{comment|; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {char|'a'} {operator|-} {char|'\\x61'} {operator|+} {number|0x1}.8p3{comment|;}
        if {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} goto out{comment|;}
    \}
out:
    return k {operator|?} {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} 10u{punctuation|)} : {operator|-}{number|1}{comment|;}
\}

int main{punctuation|(}void{punctuation|)} \{ struct kettle k {operator|=} \{ .ml {operator|=} {number|1500} \}{comment|; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
