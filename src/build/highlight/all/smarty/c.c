#include {tag|{tag|{punctuation|<}stdio.h}{punctuation|>}}
#include "kettle.h"
#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */
#ifdef DEBUG
#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)
#endif

typedef struct kettle {smarty language-smarty|{delimiter punctuation|\{} unsigned int ml; float t{punctuation|[}{number|4}{punctuation|]}; const char {operator|*}name; {delimiter punctuation|\}}} kettle_t;
enum state {smarty language-smarty|{delimiter punctuation|\{} {attr-name|COLD} {operator|=} {number|0x0}{punctuation|,} {attr-name|WARM} {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} {attr-name|HOT} {operator|=} {number|0777}L {delimiter punctuation|\}}};

static inline int boil(kettle_t *k, size_t n) {smarty language-smarty|{delimiter punctuation|\{}
    {operator|/}{operator|/} go {boolean|on} until hot
    for {punctuation|(}size_t {attr-name|i} {operator|=} {number|0}; i {operator|<} n {operator|&&} k{punctuation|->}{variable|t}{punctuation|[}{variable|i}{punctuation|]} {operator|<=} {number|99.5e0}f; {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{punctuation|->}{variable|t}{punctuation|[}{variable|i}{punctuation|]} {operator|+}{operator|=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0x1}{number|.8}p3;
        if {punctuation|(}{operator|!}k {operator|\|\|} {function|k} {operator|==} NULL{punctuation|)} goto out;
    {punctuation|\}}
out{punctuation|:}
    return k ? {punctuation|(}int{punctuation|)} {function|MAX}{punctuation|(}k{punctuation|->}{variable|ml}{punctuation|,} {number|10}u{punctuation|)} {punctuation|:} {operator|-}{number|1};
{delimiter punctuation|\}}}

int main(void) {smarty language-smarty|{delimiter punctuation|\{} struct kettle {attr-name|k} {operator|=} {punctuation|\{} {punctuation|.}{variable|ml} {operator|=} {number|1500} {punctuation|\}}; return {function|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {function|boil}{punctuation|(}&k{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; {delimiter punctuation|\}}}
