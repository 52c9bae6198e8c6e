{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml; float t{punctuation|[}{number|4}{punctuation|]}; const char {operator|*}name; {punctuation|\}} kettle_t;
enum state {punctuation|\{} COLD = {number|0x0}, WARM = {number|1} {operator|<<} {number|3}, HOT = 0777L {punctuation|\}};

static inline int boil{punctuation|(}kettle_t {operator|*}k, size_t n{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    for {punctuation|(}size_t i = {number|0}; i {operator|<} n {operator|&&} k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|<=} {number|99.}5e0f; {operator|+}{operator|+}i{punctuation|)} {punctuation|\{}
        k{operator|-}{operator|>}t{punctuation|[}i{punctuation|]} {operator|+}= {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0x1}.8p3;
        if {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} NULL{punctuation|)} goto out;
    {punctuation|\}}
out:
    return k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k{operator|-}{operator|>}ml, 10u{punctuation|)} : {number|-1};
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k = {punctuation|\{} .ml = {number|1500} {punctuation|\}}; return printf{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}, boil{punctuation|(}{operator|&}k, {number|4}{punctuation|)}, {string|"tea"} {string|"pot"}{punctuation|)}; {punctuation|\}}
