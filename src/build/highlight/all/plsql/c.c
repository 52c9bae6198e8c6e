#include {operator|<}stdio{punctuation|.}h{operator|>}
#include {string|"kettle.h"}
#{keyword|define} {function|MAX}{punctuation|(}{keyword|a}{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}{keyword|a}{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}{keyword|a}{punctuation|)} {operator|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
#ifdef DEBUG
#  {keyword|define} LOG{punctuation|(}{operator|..}{punctuation|.}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#endif

typedef {keyword|struct} kettle \{ {keyword|unsigned} {keyword|int} ml{punctuation|;} {keyword|float} t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const {keyword|char} {operator|*}{keyword|name}{punctuation|;} \} kettle_t{punctuation|;}
enum state \{ COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L \}{punctuation|;}

{keyword|static} inline {keyword|int} boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} {keyword|size_t} n{punctuation|)} \{
    {operator|/}{operator|/} go {keyword|on} until hot
    {keyword|for} {punctuation|(}{keyword|size_t} i {operator|=} {number|0}{punctuation|;} i {operator|<} n && k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5}e0f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} \{
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0x1}{punctuation|.}{number|8}p3{punctuation|;}
        {keyword|if} {punctuation|(}!k {operator|\|\|} k {operator|=}{operator|=} {keyword|NULL}{punctuation|)} {keyword|goto} {keyword|out}{punctuation|;}
    \}
{keyword|out}{operator|:}
    {keyword|return} k ? {punctuation|(}{keyword|int}{punctuation|)} {function|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} {number|10}u{punctuation|)} {operator|:} {operator|-}{number|1}{punctuation|;}
\}

{keyword|int} main{punctuation|(}{keyword|void}{punctuation|)} \{ {keyword|struct} kettle k {operator|=} \{ {punctuation|.}ml {operator|=} {number|1500} \}{punctuation|;} {keyword|return} printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} \}
