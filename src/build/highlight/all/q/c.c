{verb operator|#}include {verb operator|<}stdio{punctuation|.}h{verb operator|>}
{verb operator|#}include {string|"kettle.h"}
{verb operator|#}define MAX{punctuation|(}a{verb operator|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {verb operator|>} {punctuation|(}b{punctuation|)} {verb operator|?} {punctuation|(}a{punctuation|)} {verb operator|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
{verb operator|#}ifdef DEBUG
{verb operator|#}  define LOG{punctuation|(}{verb operator|.}{verb operator|.}{verb operator|.}{punctuation|)} fprintf{punctuation|(}stderr{verb operator|,} {string|"%s:%d "} __VA_ARGS__{verb operator|,} __FILE__{verb operator|,} __LINE__{punctuation|)}
{verb operator|#}endif

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {verb operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD {verb operator|=} {number|0x0}{verb operator|,} WARM {verb operator|=} {number|1} {verb operator|<}{verb operator|<} {number|3}{verb operator|,} HOT {verb operator|=} {number|0777}L {punctuation|\}}{punctuation|;}

static inline int boil{punctuation|(}kettle_t {verb operator|*}k{verb operator|,} size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    for {punctuation|(}size_t i {verb operator|=} {number|0}{punctuation|;} i {verb operator|<} n {verb operator|&}{verb operator|&} k{verb operator|-}{verb operator|>}t{punctuation|[}i{punctuation|]} {verb operator|<=} {number|99.5e0f}{punctuation|;} {verb operator|+}{verb operator|+}i{punctuation|)} {punctuation|\{}
        k{verb operator|-}{verb operator|>}t{punctuation|[}i{punctuation|]} {verb operator|+}{verb operator|=} {adverb function|'}a{adverb function|'} {verb operator|-} {adverb function|'}{keyword|\\x61}{adverb function|'} {verb operator|+} {number|0x1}{verb operator|.}{number|8}p3{punctuation|;}
        {keyword|if} {punctuation|(}{verb operator|!}k {verb operator|\|}{verb operator|\|} k {verb operator|=}{verb operator|=} NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out{verb operator|:}
    return k {verb operator|?} {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{verb operator|-}{verb operator|>}ml{verb operator|,} {number|10}u{punctuation|)} {verb operator|:} {verb operator|-}{number|1}{punctuation|;}
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {verb operator|=} {punctuation|\{} {punctuation|.}ml {verb operator|=} {number|1500} {punctuation|\}}{punctuation|;} return printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{verb operator|,} boil{punctuation|(}{verb operator|&}k{verb operator|,} {number|4}{punctuation|)}{verb operator|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
