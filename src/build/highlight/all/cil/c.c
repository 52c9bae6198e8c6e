#include <stdio.h>
#include {string|"kettle.h"}
#define MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} > {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} /* twice */
#ifdef DEBUG
#  define LOG{punctuation|(}...{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef {keyword|struct} kettle {punctuation|\{} {keyword|unsigned} {keyword|int} ml{punctuation|;} float t{variable|[4]}{punctuation|;} const {keyword|char} *name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
{keyword|enum} state {punctuation|\{} COLD {punctuation|=} {number|0x0}{punctuation|,} WARM {punctuation|=} {number|1} << {number|3}{punctuation|,} HOT {punctuation|=} 0777L {punctuation|\}}{punctuation|;}

{keyword|static} inline {keyword|int} boil{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    for {punctuation|(}size_t i {punctuation|=} {number|0}{punctuation|;} i < n && k->t{variable|[i]} <{punctuation|=} {number|99.5e0f}{punctuation|;} ++i{punctuation|)} {punctuation|\{}
        k->t{variable|[i]} +{punctuation|=} {string|'a'} - {string|'\\x61'} + {number|0x1}.8p3{punctuation|;}
        if {punctuation|(}!k \|\| k {punctuation|=}{punctuation|=} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    return k ? {punctuation|(}{keyword|int}{punctuation|)} MAX{punctuation|(}k->ml{punctuation|,} 10u{punctuation|)} {punctuation|:} -{number|1}{punctuation|;}
{punctuation|\}}

{keyword|int} main{punctuation|(}{keyword|void}{punctuation|)} {punctuation|\{} {keyword|struct} kettle k {punctuation|=} {punctuation|\{} {directive class-name|.ml} {punctuation|=} {number|1500} {punctuation|\}}{punctuation|;} return printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
