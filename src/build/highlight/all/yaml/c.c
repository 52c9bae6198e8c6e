{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle {punctuation|\{} unsigned int ml; float t{punctuation|[}{number|4}{punctuation|]}; const char {important|*name;} {punctuation|\}} kettle_t;
enum state {punctuation|\{} COLD = 0x0{punctuation|,} WARM = 1 << 3{punctuation|,} HOT = 0777L {punctuation|\}};

static inline int boil(kettle_t {important|*k}{punctuation|,} size_t n) {punctuation|\{}
    // go on until hot
    for (size_t i = 0; i < n {important|&&} k{punctuation|-}{punctuation|>}t{punctuation|[}i{punctuation|]} <= 99.5e0f; ++i) {punctuation|\{}
        k{punctuation|-}{punctuation|>}t{punctuation|[}i{punctuation|]} += 'a' {punctuation|-} '\\x61' + 0x1.8p3;
        if ({tag|!k} {punctuation|\|}{punctuation|\|} k == NULL) goto out;
    {punctuation|\}}
{key atrule|out}{punctuation|:}
    return k {punctuation|?} (int) MAX(k{punctuation|-}{punctuation|>}ml{punctuation|,} {key atrule|10u)} {punctuation|:} {punctuation|-}1;
{punctuation|\}}

int main(void) {punctuation|\{} struct kettle k = {punctuation|\{} .ml = 1500 {punctuation|\}}; return printf("%d\\t\\"%s\\"\\n"{punctuation|,} boil({important|&k}{punctuation|,} 4){punctuation|,} "tea" "pot"); {punctuation|\}}
