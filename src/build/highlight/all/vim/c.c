#{builtin|include} {operator|<}stdio{operator|.}{keyword|h}{operator|>}
#{builtin|include} {string|"kettle.h"}
#{builtin|define} {function|MAX}{punctuation|(}a{punctuation|,} {keyword|b}{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {operator|>} {punctuation|(}{keyword|b}{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}{keyword|b}{punctuation|)}{punctuation|)} {operator|/}{operator|*} twice {operator|*}{operator|/}
#ifdef DEBUG
#  {builtin|define} {function|LOG}{punctuation|(}{operator|.}{operator|.}{operator|.}{punctuation|)} {function|fprintf}{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
#{keyword|endif}

typedef struct kettle {punctuation|\{} unsigned int {builtin|ml}{punctuation|;} float {keyword|t}{punctuation|[}{number|4}{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} 0777L {punctuation|\}}{punctuation|;}

static inline int {function|boil}{punctuation|(}kettle_t {operator|*}{keyword|k}{punctuation|,} size_t {keyword|n}{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} {keyword|go} {keyword|on} until hot
    {keyword|for} {punctuation|(}size_t i {operator|=} {number|0}{punctuation|;} i {operator|<} {keyword|n} {operator|&&} {keyword|k}{operator|-}{operator|>}{keyword|t}{punctuation|[}i{punctuation|]} {operator|<=} {number|99}{operator|.}5e0f{punctuation|;} {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        {keyword|k}{operator|-}{operator|>}{keyword|t}{punctuation|[}i{punctuation|]} {operator|+=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0x1}{operator|.}8p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}{keyword|k} {operator|\|\|} {keyword|k} {operator|==} NULL{punctuation|)} {keyword|goto} out{punctuation|;}
    {punctuation|\}}
out{punctuation|:}
    {keyword|return} {keyword|k} {operator|?} {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}{keyword|k}{operator|-}{operator|>}{builtin|ml}{punctuation|,} 10u{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

int {function|main}{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle {keyword|k} {operator|=} {punctuation|\{} {operator|.}{builtin|ml} {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {keyword|return} {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}&{keyword|k}{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
