#include <stdio.h>
#include "kettle.h"
#define {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} > {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
#ifdef DEBUG
#  define {function|LOG}{punctuation|(}{operator|..}.{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} "%s{punctuation|:}%d " __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD {operator|=} 0x0{punctuation|,} WARM {operator|=} {number|1} << {number|3}{punctuation|,} HOT {operator|=} 0777L {punctuation|\}}{punctuation|;}

static inline int {function|boil}{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    for {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i < n && k->t{punctuation|[}i{punctuation|]} <{operator|=} {number|99}.5e0f{punctuation|;} ++i{punctuation|)} {punctuation|\{}
        k->t{punctuation|[}i{punctuation|]} +{operator|=} 'a' - '\\x61' + 0x1.8p3{punctuation|;}
        if {punctuation|(}!k \|\| k {operator|=}{operator|=} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    return k ? {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k->ml{punctuation|,} 10u{punctuation|)} {punctuation|:} -{number|1}{punctuation|;}
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} .ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} return {function|printf}{punctuation|(}"%d\\t\\"%s\\"\\n"{punctuation|,} {function|boil}{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} "tea" "pot"{punctuation|)}{punctuation|;} {punctuation|\}}
