{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml; float t{punctuation|[}4{punctuation|]}; const char {operator|*}name; {punctuation|\}} kettle_t;
enum state {punctuation|\{} COLD = 0x0, WARM = 1 {operator|<<} 3, HOT = 0777L {punctuation|\}};

static inline int boil{punctuation|(}kettle_t {operator|*}k, size_t n{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} go on until hot
    {builtin|for} {punctuation|(}size_t i = 0; i {operator|<} n {operator|&&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} 99.5e0f; {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}= 'a' {operator|-} '\\x61' {operator|+} 0x1.8p3;
        {builtin|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} goto out;
    {punctuation|\}}
out:
    {builtin|return} k {operator|?} {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|-}{operator|>}ml, 10u{punctuation|)} : {operator|-}1;
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k = {punctuation|\{} .ml = 1500 {punctuation|\}}; return printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}, boil{punctuation|(}{operator|&}k, 4{punctuation|)}, {string|"tea"} {string|"pot"}{punctuation|)}; {punctuation|\}}
