#include <stdio{punctuation|.}h>
#include {eol-comment comment|"kettle.h"}
#define {keyword|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} /* twice */
#ifdef DEBUG
#  {keyword|define} {keyword|LOG}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {eol-comment comment|"%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
#endif

typedef struct kettle {token-operator punctuation|\{} unsigned int ml; float t[{number|4}]; const char *name; {token-operator punctuation|\}} kettle_t;
enum {keyword|state} {token-operator punctuation|\{} COLD {operator|=} 0x0{punctuation|,} WARM {operator|=} {number|1} << {number|3}{punctuation|,} HOT {operator|=} 0777L {token-operator punctuation|\}};

{keyword|static} inline int boil{punctuation|(}kettle_t *k{punctuation|,} size_t n{punctuation|)} {token-operator punctuation|\{}
    // go {keyword|on} {keyword|until} hot
    {keyword|for} {punctuation|(}size_t {keyword|i} {operator|=} {number|0}; {keyword|i} {operator|<} n {string-operator keyword|&&} k{token-operator punctuation|->}t[i] {operator|<=} {number|99}{punctuation|.}5e0f; ++i{punctuation|)} {token-operator punctuation|\{}
        k{token-operator punctuation|->}t[i] += {string|'a'} {operator|-} {string|'\\x61'} {operator|+} 0x1{punctuation|.}8p3;
        {keyword|if} {punctuation|(}!k {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} k == {keyword|NULL}{punctuation|)} goto {keyword|out};
    {token-operator punctuation|\}}
{keyword|out}{punctuation|:}
    {keyword|return} k ? {punctuation|(}int{punctuation|)} {keyword|MAX}{punctuation|(}k{token-operator punctuation|->}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} -{number|1};
{token-operator punctuation|\}}

int {keyword|main}{punctuation|(}void{punctuation|)} {token-operator punctuation|\{} struct kettle k {operator|=} {token-operator punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {token-operator punctuation|\}}; {keyword|return} printf{punctuation|(}"%d\\t\\"%s\\"\\n"{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {eol-comment comment|"tea" "pot"); \}}
