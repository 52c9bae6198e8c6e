{directive important|#include} {operator|<}stdio{operator|.}h{operator|>}
{directive important|#include} {string|"kettle.h"}
{directive important|#define} {function|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
{directive important|#ifdef} DEBUG
#  define {builtin|LOG}{punctuation|(}{operator|.}{operator|.}{operator|.}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{directive important|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml; {keyword|float} t{punctuation|[}{number|4}{punctuation|]}; const char {operator|*}name; {punctuation|\}} kettle_t;
enum state {punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} HOT {operator|=} {number|0777}L {punctuation|\}};

{keyword|static} inline int {function|boil}{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|//} go {keyword|on} {keyword|until} hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}; i {operator|<} n {operator|&&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0}f; {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+=} 'a' {operator|-} '\\x61' {operator|+} {number|0x1}{number|.8}p3;
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} {command selector|goto} out;
    {punctuation|\}}
{tag|out}{punctuation|:}
    {command selector|return} k {operator|?} {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k{operator|-}{operator|>}ml{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1};
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {operator|.}ml {operator|=} {number|1500} {punctuation|\}}; {command selector|return} {function|printf}{punctuation|(}{string|"%d\\t\\"}%s\\{string|"\\n"}{punctuation|,} {function|boil}{punctuation|(}{operator|&}k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; {punctuation|\}}
