{color symbol|#include} <stdi{arrow operator|o.}h>
{color symbol|#include} {string|"kettle.h"}
{color symbol|#define} MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} > {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} /* twice */
{color symbol|#ifdef} DEBUG
#  define LOG{punctuation|(}{punctuation|...}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{color symbol|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}4{punctuation|]}{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{keyword|enum} state {punctuation|\{} COLD = 0x0{punctuation|,} WARM = 1 << 3{punctuation|,} HOT = 0777L {punctuation|\}}{punctuation|;}

static inline int boil{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    // go on until hot
    for {punctuation|(}size_t i = 0{punctuation|;} i < n && k{arrow operator|->}t{punctuation|[}i{punctuation|]} <= 99.5e0f{punctuation|;} ++i{punctuation|)} {punctuation|\{}
        k{arrow operator|->}t{punctuation|[}i{punctuation|]} += 'a' - '\\x61' + 0x1.8p3{punctuation|;}
        {keyword|if} {punctuation|(}!k \|\| k == NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    {keyword|return} k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{arrow operator|->}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} -1{punctuation|;}
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k = {punctuation|\{} .ml = 1500 {punctuation|\}}{punctuation|;} return printf{punctuation|(}{string|"%d\\t\\"}%s\\{string|"\\n"}{punctuation|,} boil{punctuation|(}&k{punctuation|,} 4{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
