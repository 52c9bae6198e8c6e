#include <stdio.h>
#include "kettle.h"
#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */
#ifdef DEBUG
#  define LOG(...) fprintf(stderr, "{comment|%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
#endif

typedef struct kettle {punctuation|\{} unsigned int ml; float t{punctuation|[}4{punctuation|]}; const char *name; {punctuation|\}} kettle_t;
enum state {punctuation|\{} COLD = 0x0, WARM = 1 << 3, HOT = 0777L {punctuation|\}};

static inline int boil(kettle_t *k, size_t n) {punctuation|\{}
    // go on until hot
    for (size_t i = 0; i < n {punctuation|&}{punctuation|&} k->t{punctuation|[}i{punctuation|]} <= 99.5e0f; ++i) {punctuation|\{}
        k->t{punctuation|[}i{punctuation|]} += 'a' - '{function selector|\\x}61' + 0x1.8p3;
        if (!k \|\| k == NULL) goto out;
    {punctuation|\}}
out:
    return k ? (int) MAX(k->ml, 10u) : -1;
{punctuation|\}}

int main(void) {punctuation|\{} struct kettle k = {punctuation|\{} .ml = 1500 {punctuation|\}}; return printf("{comment|%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
