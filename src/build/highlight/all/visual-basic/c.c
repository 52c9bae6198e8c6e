{operator|#}include {operator|<}stdio{punctuation|.}h{operator|>}
{operator|#}include {string|"kettle.h"}
{operator|#}define MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {punctuation|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
{directive property|#ifdef DEBUG}
{operator|#}  define LOG{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{directive property|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml; float t[{number|4}]; {keyword|const} {keyword|char} {operator|*}name; {punctuation|\}} kettle_t;
{keyword|enum} state {punctuation|\{} COLD {operator|=} {number|0}x0{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} {number|0777L} {punctuation|\}};

{keyword|static} inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} go {keyword|on} {keyword|until} hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}; i {operator|<} n {operator|&}{operator|&} k{operator|-}{operator|>}t[i] {operator|<}{operator|=} {number|99.5e0f}; {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t[i] {operator|+}{operator|=} {comment|'a' - '\\x61' + 0x1.8p3;}
        {keyword|if} {punctuation|(}{operator|!}k \|\| k {operator|=}{operator|=} NULL{punctuation|)} {keyword|goto} {keyword|out};
    {punctuation|\}}
{keyword|out}{punctuation|:}
    {keyword|return} k {punctuation|?} {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1};
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}; {keyword|return} printf{punctuation|(}{string|"%d\\t\\"}{operator|%}s{operator|\\}{string|"\\n"}{punctuation|,} boil{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; {punctuation|\}}
