#include {operator|<}stdio.h{operator|>}
#include {string|"kettle.h"}
#define {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} : {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
#ifdef DEBUG
#  define {function|LOG}{punctuation|(}...{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef struct kettle \{ unsigned int ml; float {boolean|t}{punctuation|[}{number|4}{punctuation|]}; const char {operator|*}name; \} kettle_t;
enum state \{ {property|COLD} {operator|=} 0x0{punctuation|,} {property|WARM} {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} {property|HOT} {operator|=} 0777L \};

static inline int {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} \{
    {operator|/}{operator|/} go on until hot
    {function|for} {punctuation|(}size_t {property|i} {operator|=} {number|0}; i {operator|<} n && k{operator|-}{operator|>}{boolean|t}{punctuation|[}i{punctuation|]} {operator|<=} {number|99}.5e0f; {operator|+}{operator|+}i{punctuation|)} \{
        k{operator|-}{operator|>}{boolean|t}{punctuation|[}i{punctuation|]} {operator|+}{operator|=} 'a' {operator|-} '\\x61' {operator|+} 0x1.8p3;
        {function|if} {punctuation|(}!k {operator|\|}{operator|\|} k {operator|==} NULL{punctuation|)} goto out;
    \}
out:
    {keyword|return} k ? {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} 10u{punctuation|)} : {operator|-}{number|1};
\}

int {function|main}{punctuation|(}void{punctuation|)} \{ struct kettle {property|k} {operator|=} \{ .{property|ml} {operator|=} {number|1500} \}; {keyword|return} {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; \}
