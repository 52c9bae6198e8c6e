#include {tag|{tag|{punctuation|<}stdio.h}{punctuation|>}}
#include "kettle.h"
#define MAX(a, b) ((a) > (b) ? (a) : (b)) {soy language-soy|{comment|/* twice */}}
#ifdef DEBUG
#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)
#endif

typedef struct kettle {soy language-soy|{delimiter punctuation|\{} unsigned {keyword|int} ml; {keyword|float} t{punctuation|[}{number|4}{punctuation|]}; const char {operator|*}name; {delimiter punctuation|\}}} kettle_t;
enum state {soy language-soy|{delimiter punctuation|\{} COLD {operator|=} {number|0x0}{punctuation|,} WARM {operator|=} {number|1} {operator|<}{operator|<} {number|3}{punctuation|,} HOT {operator|=} 0777L {delimiter punctuation|\}}};

static inline int boil(kettle_t *k, size_t n) \{
   {soy language-soy| {comment|// go on until hot}}
    for (size_t i = 0; i < n && k->t[i] <= 99.5e0f; ++i) \{
        k->t[i] += 'a' - '\\x61' + 0x1.8p3;
        if (!k \|\| k == NULL) goto out;
    \}
out:
    return k ? (int) MAX(k->ml, 10u) : -1;
\}

int main(void) {soy language-soy|{delimiter punctuation|\{} struct kettle k {operator|=} {punctuation|\{} {punctuation|.}ml {operator|=} {number|1500} {delimiter punctuation|\}}}; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}
