{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml{punctuation|;} float t{punctuation|[}4{punctuation|]}{punctuation|;} const char {operator|*}name{punctuation|;} {punctuation|\}} kettle_t{punctuation|;}
enum state {punctuation|\{} COLD = 0x0{punctuation|,} WARM = 1 << 3{punctuation|,} HOT = 0777L {punctuation|\}}{punctuation|;}

static inline int boil{punctuation|(}kettle_t {operator|*}k{punctuation|,} size_t n{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} go on {keyword|until} hot
    {keyword|for} {punctuation|(}size_t i = 0{punctuation|;} i < n && k->t{namespace|[i]} <= 99{punctuation|.}5e0f{punctuation|;} {operator|++}i{punctuation|)} {punctuation|\{}
        k->t{namespace|[i]} {operator|+=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} 0x1{punctuation|.}8p3{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}k {punctuation|\|}{punctuation|\|} k == NULL{punctuation|)} goto out{punctuation|;}
    {punctuation|\}}
out:
    {keyword|return} k ? {punctuation|(}int{punctuation|)} MAX{punctuation|(}k->ml{punctuation|,} 10u{punctuation|)} : {operator|-}1{punctuation|;}
{punctuation|\}}

int main{punctuation|(}void{punctuation|)} {punctuation|\{} struct kettle k = {punctuation|\{} {punctuation|.}ml = 1500 {punctuation|\}}{punctuation|;} {keyword|return} printf{punctuation|(}{string|"%d\\t\\"}{operator|%}s\\{string|"\\n"}{punctuation|,} boil{punctuation|(}&k{punctuation|,} 4{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
