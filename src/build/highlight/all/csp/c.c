#include <stdio.h>
#include "kettle.h"
#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice {host url|{important|*}/}
#ifdef DEBUG
#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)
#endif

typedef struct kettle \{ unsigned int ml{punctuation|;} float t[4]{punctuation|;} const char {host url|{important|*}name}{punctuation|;} \} kettle_t{punctuation|;}
enum state \{ COLD = 0x0, WARM = 1 << 3, HOT = 0777L \}{punctuation|;}

static inline int boil(kettle_t *k, size_t n) \{
    // go on until hot
    for (size_t i = 0{punctuation|;} i < n && k->t[i] <= {host url|99.5e0f}{punctuation|;} ++i) \{
        k->t[i] += {keyword safe|'a'} - '\\x61' + {host url|0x1.8p3}{punctuation|;}
        if (!k \|\| k == NULL) goto out{punctuation|;}
    \}
out:
    return k ? (int) MAX(k->ml, 10u) : -1{punctuation|;}
\}

int main(void) \{ struct kettle k = \{ .ml = 1500 \}{punctuation|;} return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"){punctuation|;} \}
