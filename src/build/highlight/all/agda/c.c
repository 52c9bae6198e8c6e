#include <stdio{punctuation|.}h>
#include {string|"kettle.h"}
#define MAX{punctuation|(}a, b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} > {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {operator|:} {punctuation|(}b{punctuation|)}{punctuation|)} /* twice */
#ifdef DEBUG
#  define LOG{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} fprintf{punctuation|(}stderr, {string|"%s:%d "} __VA_ARGS__, __FILE__, __LINE__{punctuation|)}
#endif

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t[4]{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD {operator|=} 0x0, WARM {operator|=} 1 << 3, HOT {operator|=} 0777L {punctuation|\}}{punctuation|;}

static inline int boil{punctuation|(}kettle_t *k, size_t n{punctuation|)} {punctuation|\{}
    // go on until hot
    for {punctuation|(}size_t i {operator|=} 0{punctuation|;} i < n && k->t[i] <= 99{punctuation|.}5e0f{punctuation|;} ++i{punctuation|)} {punctuation|\{}
        k->t[i] += 'a' - '\\x61' + 0x1{punctuation|.}8p3{punctuation|;}
        if {punctuation|(}!k \|\| k == NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
{function|out}{operator|:}
    return k {operator|?} {punctuation|(}int{punctuation|)} MAX{punctuation|(}k->ml, 10u{punctuation|)} {operator|:} -1{punctuation|;}
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} 1500 {punctuation|\}}{punctuation|;} return printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}, boil{punctuation|(}&k, 4{punctuation|)}, {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
