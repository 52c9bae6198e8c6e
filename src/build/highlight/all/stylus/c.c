#include <stdio{punctuation|.}h>
#include {string|"kettle.h"}
#define {func|{function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}}
#ifdef DEBUG
#  define {func|{function|LOG}{punctuation|(}{operator|...}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}}
#endif

{selector|typedef struct kettle {punctuation|\{}} {property-declaration|{property|unsigned} int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}}
{selector|enum state {punctuation|\{}} {property-declaration|{property|COLD} {operator|=} {number|0}{unit|x}{number|0}{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L {punctuation|\}}{punctuation|;}}

static inline int {func|{function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}}
    {comment|// go on until hot}
    {statement|{keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n {operator|&&} k-{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5}{unit|e}{number|0}{unit|f}{punctuation|;} {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}}
        k->t{punctuation|[}i{punctuation|]} += {string|'a'} - {string|'\\x61'} + 0x1{punctuation|.}8p3{punctuation|;}
        {statement|{keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} goto out{punctuation|;}}
    {punctuation|\}}
out{punctuation|:}
    {statement|{keyword|return} k {operator|?} {punctuation|(}int{punctuation|)} {func|{function|MAX}{punctuation|(}k-{operator|>}ml{punctuation|,} {number|10}{unit|u}{punctuation|)} {punctuation|:} {number|-1}{punctuation|;}}}
{punctuation|\}}

int {func|{function|main}{punctuation|(}void{punctuation|)} {interpolation variable|{delimiter punctuation|\{} struct kettle k {operator|=} {punctuation|\{} .ml {operator|=} {number|1500} {delimiter punctuation|\}}}{punctuation|;} {keyword|return} printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {func|{function|boil}{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} }{string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}}
