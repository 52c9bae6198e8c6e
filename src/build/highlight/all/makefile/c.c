{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t[4]{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD {operator|=} 0x0, WARM {operator|=} 1 << 3, HOT {operator|=} 0777L {punctuation|\}}{punctuation|;}

static inline int boil{punctuation|(}kettle_t *k, size_t n{punctuation|)} {punctuation|\{}
    // go on until hot
    for {punctuation|(}size_t i {operator|=} 0{punctuation|;} i < n && k->t[i] <{operator|=} 99.5e0f{punctuation|;} ++i{punctuation|)} {punctuation|\{}
        k->t[i] {operator|+=} {string|'a'} - {string|'\\x61'} + 0x1.8p3{punctuation|;}
        if {punctuation|(}!k {operator|\|}{operator|\|} k {operator|=}{operator|=} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
{target symbol|out}{punctuation|:}
{target symbol|    return k ? (int) MAX(k->ml, 10u)} {punctuation|:} -1{punctuation|;}
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} .ml {operator|=} 1500 {punctuation|\}}{punctuation|;} return printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}, boil{punctuation|(}&k, 4{punctuation|)}, {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
