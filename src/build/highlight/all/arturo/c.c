{color|#include} {symbol|<}stdio.h{symbol|>}
{color|#include} {string|"kettle.h"}
{color|#define} MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {symbol|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} : {punctuation|(}b{punctuation|)}{punctuation|)} {symbol|/}{symbol|*} twice {symbol|*}{symbol|/}
{color|#ifdef} DEBUG
{symbol|#}  {builtin-function keyword|define} LOG{punctuation|(}{symbol|..}.{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{color|#endif}

typedef struct kettle {multistring string|\{ unsigned int ml; float t[4]; const char *name; \}} kettle_t{comment|;}
enum state {multistring string|\{ COLD = 0x0, WARM = 1 << 3, HOT = 0777L \}}{comment|;}

static inline int boil{punctuation|(}kettle_t {symbol|*}k{punctuation|,} size_t n{punctuation|)} {multistring string|\{
    // go on until hot
    for (size_t i = 0; i < n && k->t[i] <= 99.5e0f; ++i) \{
        k->t[i] += 'a' - '\\x61' + 0x1.8p3;
        if (!k \|\| k == NULL) goto out;
    \}}
{label property|out:}
    {builtin-function keyword|return} k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{sugar operator|->}ml{punctuation|,} 10u{punctuation|)} : {symbol|-}{number|1}{comment|;}
\}

int main{punctuation|(}void{punctuation|)} {multistring string|\{ struct kettle k = \{ .ml = 1500 \}}{comment|; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
