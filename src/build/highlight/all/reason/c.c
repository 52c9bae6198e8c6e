{operator|#}{keyword|include} {operator|<}stdio{punctuation|.}h{operator|>}
{operator|#}{keyword|include} {string|"kettle.h"}
{operator|#}define {constructor|MAX}{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
{operator|#}ifdef {constructor|DEBUG}
{operator|#}  define {constructor|LOG}{punctuation|(}{operator|...}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{operator|#}endif

typedef {keyword|struct} kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} {constructor|COLD} {operator|=} {number|0x0}{punctuation|,} {constructor|WARM} {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} {constructor|HOT} {operator|=} {number|0777}L {punctuation|\}}{punctuation|;}

static inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n && k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.5e0}f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {char|'a'} {operator|-} {char|'\\x61'} {operator|+} {number|0x1}{number|.8}p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|}{operator|\|} k {operator|==} {constructor|NULL}{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    return k {operator|?} {punctuation|(}int{punctuation|)} {constructor|MAX}{punctuation|(}k{operator|->}ml{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} {keyword|struct} kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} return printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
