{operator|#}{keyword|include} {operator|<}stdio{punctuation|.}h{operator|>}
{operator|#}{keyword|include} {string|"kettle.h"}
{operator|#}define MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} {punctuation|:} {class-name|{punctuation|(}b{punctuation|)}}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
{operator|#}ifdef DEBUG
{operator|#}  define LOG{punctuation|(}{operator|...}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{operator|#}endif

typedef {keyword|struct} kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} 0777L {punctuation|\}}{punctuation|;}

static inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} go on until hot
    for {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} n && k{operator|->}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99}{punctuation|.}5e0f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{operator|->}t{punctuation|[}i{punctuation|]} {operator|+}{operator|=} {variable|'a'} {operator|-} {variable|'}\\x61' {operator|+} {number|0x1}{punctuation|.}8p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {operator|\|}{operator|\|} k {operator|=}{operator|=} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    {class-name|return k} ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|->}ml{punctuation|,} 10u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} {keyword|struct} kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {punctuation|\}}{punctuation|;} return printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
