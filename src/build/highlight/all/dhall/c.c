{operator|#}include {operator|<}stdio{punctuation|.}h{operator|>}
{operator|#}include {string|"kettle.h"}
{operator|#}define {class-name|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {operator|:} {punctuation|(}b{punctuation|)}{punctuation|)} {punctuation|/}{operator|*} twice {operator|*}{punctuation|/}
{operator|#}ifdef {class-name|DEBUG}
{operator|#}  define {class-name|LOG}{punctuation|(}{punctuation|..}{punctuation|.}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{operator|#}endif

typedef struct kettle {punctuation|\{} unsigned int ml; float t{punctuation|[}{number|4}{punctuation|]}; const char {operator|*}name; {punctuation|\}} kettle_t;
enum state {punctuation|\{} {class-name|COLD} {operator|=} {number|0x0}{punctuation|,} {class-name|WARM} {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} {class-name|HOT} {operator|=} 0777L {punctuation|\}};

static inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|//} go on until hot
    for {punctuation|(}size_t i {operator|=} {number|0}; i {operator|<} n {operator|&&} k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<}{operator|=} {number|99}{punctuation|.}5e0f; {operator|++}i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} 'a' - '{operator|\\}x61' {operator|+} {number|0x1}{punctuation|.}8p3;
        {keyword|if} {punctuation|(}!k {operator|\|\|} k {operator|==} {class-name|NULL}{punctuation|)} goto out;
    {punctuation|\}}
out{operator|:}
    return k {operator|?} {punctuation|(}int{punctuation|)} {class-name|MAX}{punctuation|(}k{operator|->}ml{punctuation|,} 10u{punctuation|)} {operator|:} {number|-1};
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}; return printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; {punctuation|\}}
