{verb keyword|#}include {verb keyword|<}stdi{verb keyword|o.}h{verb keyword|>}
{verb keyword|#}include {conjunction variable|"}kettl{verb keyword|e.}h{conjunction variable|"}
{verb keyword|#}{keyword|define} MAX{punctuation|(}a{verb keyword|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {verb keyword|>} {punctuation|(}b{punctuation|)} {verb keyword|?} {punctuation|(}a{punctuation|)} {conjunction variable|:} {punctuation|(}b{punctuation|)}{punctuation|)} {adverb builtin|/}{verb keyword|*} twice {verb keyword|*}{adverb builtin|/}
{verb keyword|#}ifdef DEBUG
{verb keyword|#}  {keyword|define} LOG{punctuation|(}{conjunction variable|..}{conjunction variable|.}{punctuation|)} fprintf{punctuation|(}stderr{verb keyword|,} {conjunction variable|"}{verb keyword|%}{verb keyword|s:}{verb keyword|%}d {conjunction variable|"} __VA_ARGS__{verb keyword|,} __FILE__{verb keyword|,} __LINE__{punctuation|)}
{verb keyword|#}endif

typedef struct kettle {verb keyword|\{} unsigned int ml{verb keyword|;} float t{verb keyword|[}{number|4}{verb keyword|]}{verb keyword|;} const char {verb keyword|*}name{verb keyword|;} {adverb builtin|\}} kettle_t{verb keyword|;}
enum state {verb keyword|\{} COLD {verb keyword|=} {number|0x0}{verb keyword|,} WARM {verb keyword|=} {number|1} {verb keyword|<}{verb keyword|<} {number|3}{verb keyword|,} HOT {verb keyword|=} {number|0777}L {adverb builtin|\}}{verb keyword|;}

static inline int boil{punctuation|(}kettle_t {verb keyword|*}k{verb keyword|,} size_t n{punctuation|)} {verb keyword|\{}
    {adverb builtin|/}{adverb builtin|/} go on until hot
    for {punctuation|(}size_t i {verb keyword|=} {number|0}{verb keyword|;} i {verb keyword|<} n {conjunction variable|&}{conjunction variable|&} k{verb keyword|-}{verb keyword|>}t{verb keyword|[}i{verb keyword|]} {verb keyword|<}{verb keyword|=} {number|99.5e0}f{verb keyword|;} {verb keyword|+}{verb keyword|+}i{punctuation|)} {verb keyword|\{}
        k{verb keyword|-}{verb keyword|>}t{verb keyword|[}i{verb keyword|]} {verb keyword|+}{verb keyword|=} {string|'a'} {verb keyword|-} {string|'\\x61'} {verb keyword|+} {number|0x1.8p3}{verb keyword|;}
        if {punctuation|(}{verb keyword|!}k {verb keyword|\|}{verb keyword|\|} k {verb keyword|=}{verb keyword|=} NULL{punctuation|)} goto out{verb keyword|;}
    {adverb builtin|\}}
ou{adverb builtin|t:}
    return k {verb keyword|?} {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{verb keyword|-}{verb keyword|>}ml{verb keyword|,} {number|10}u{punctuation|)} {conjunction variable|:} {verb keyword|-}{number|1}{verb keyword|;}
{adverb builtin|\}}

int main{punctuation|(}void{punctuation|)} {verb keyword|\{} struct kettle k {verb keyword|=} {verb keyword|\{} {conjunction variable|.}ml {verb keyword|=} {number|1500} {adverb builtin|\}}{verb keyword|;} return printf{punctuation|(}{conjunction variable|"}{verb keyword|%}d{adverb builtin|\\}t{adverb builtin|\\}{conjunction variable|"}{verb keyword|%}s{adverb builtin|\\}{conjunction variable|"}{adverb builtin|\\}n{conjunction variable|"}{verb keyword|,} boil{punctuation|(}{conjunction variable|&}k{verb keyword|,} {number|4}{punctuation|)}{verb keyword|,} {conjunction variable|"}tea{conjunction variable|"} {conjunction variable|"}pot{conjunction variable|"}{punctuation|)}{verb keyword|;} {adverb builtin|\}}
