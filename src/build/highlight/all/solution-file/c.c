{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle \{ unsigned int ml; float t[{number|4}]; const char *name; \} kettle_t;
{property|enum state \{ COLD} {operator|=} 0x0{punctuation|,} WARM {operator|=} {number|1} << {number|3}{punctuation|,} HOT {operator|=} 0777L \};

static inline int boil{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} \{
    // go on until hot
    for {punctuation|(}size_t i {operator|=} {number|0}; i < n && k->t[i] <{operator|=} {number|99}.5e0f; ++i{punctuation|)} \{
        {property|k->t[i] +}{operator|=} {string|'a'} - {string|'\\x61'} + 0x1.8p3;
        if {punctuation|(}!k \|\| k {operator|=}{operator|=} NULL{punctuation|)} goto out;
    \}
out:
    return k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k->ml{punctuation|,} 10u{punctuation|)} : -{number|1};
\}

int main{punctuation|(}void{punctuation|)} \{ struct kettle k {operator|=} \{ .ml {operator|=} {number|1500} \}; return printf{punctuation|(}{string|"%d\\t\\"}%s\\{string|"\\n"}{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; \}
