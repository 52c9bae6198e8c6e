{embedded-scheme|{punctuation|#}{scheme language-scheme|include}} {punctuation|<}stdio{punctuation|.}h{punctuation|>}
{embedded-scheme|{punctuation|#}{scheme language-scheme|include}} {string|"kettle.h"}
{embedded-scheme|{punctuation|#}{scheme language-scheme|define}} MAX{punctuation|(}a{punctuation|,} b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} {punctuation|>} {punctuation|(}b{punctuation|)} ? {punctuation|(}a{punctuation|)} : {punctuation|(}b{punctuation|)}{punctuation|)} /* twice */
{embedded-scheme|{punctuation|#}{scheme language-scheme|ifdef}} DEBUG
#  define LOG{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} fprintf{punctuation|(}stderr{punctuation|,} {string|"%s:%d "} {punctuation|__}VA_ARGS{punctuation|__}{punctuation|,} {punctuation|__}FILE{punctuation|__}{punctuation|,} {punctuation|__}LINE{punctuation|__}{punctuation|)}
{embedded-scheme|{punctuation|#}{scheme language-scheme|endif}}

typedef struct kettle {punctuation|\{} unsigned int ml; float t{punctuation|[}{number|4}{punctuation|]}; const char *name; {punctuation|\}} kettle{punctuation|_}t;
enum state {punctuation|\{} COLD {operator|=} 0x0{punctuation|,} WARM {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} HOT {operator|=} 0777L {punctuation|\}};

static inline int boil{punctuation|(}kettle{punctuation|_}t *k{punctuation|,} size{punctuation|_}t n{punctuation|)} {punctuation|\{}
    // go on until hot
    for {punctuation|(}size{punctuation|_}t i {operator|=} {number|0}; i {punctuation|<} n && k{punctuation|->}t{punctuation|[}i{punctuation|]} {punctuation|<}{operator|=} {number|99}{punctuation|.}5e0f; ++i{punctuation|)} {punctuation|\{}
        k{punctuation|->}t{punctuation|[}i{punctuation|]} +{operator|=} 'a{punctuation|'} - '{keyword|{punctuation|\\}x61}{punctuation|'} + 0x1{punctuation|.}8p3;
        if {punctuation|(}{punctuation|!}k {operator|\|}{operator|\|} k {operator|=}{operator|=} NULL{punctuation|)} goto out;
    {punctuation|\}}
out:
    return k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{punctuation|->}ml{punctuation|,} 10u{punctuation|)} : -{number|1};
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k {operator|=} {punctuation|\{} .ml {operator|=} {number|1500} {punctuation|\}}; return printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} boil{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; {punctuation|\}}
