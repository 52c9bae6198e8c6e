{phrase|#include <stdio.h>
#include "kettle.h"
#define {acronym|MAX{punctuation|(}{comment|a, b}{punctuation|)}} ((a) > (b) ? (a) : (b)) /{inline|{punctuation|*}{bold| twice }{punctuation|*}}/
#ifdef DEBUG
{list|{punctuation|#}  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
#endif}

{phrase|typedef struct kettle \{ unsigned int ml; float t{footnote comment|{punctuation|[}4{punctuation|]}}; const char *name; \} kettle_t;
enum state \{ COLD = 0x0, WARM = 1 << 3, HOT = 0777L \};}

{phrase|static inline int boil(kettle_t *k, size_t n) \{
    // go on until hot
    for (size_t i = 0; i < n && k->t[i] <= 99.5e0f; ++i) \{
        k->t[i] {inline|{punctuation|+}{inserted|= 'a' - '\\x61' }{punctuation|+}} 0x1.8p3;
        if (!k \|\| k == NULL) goto out;
    \}
out:
    return k ? (int) {acronym|MAX{punctuation|(}{comment|k->ml, 10u}{punctuation|)}} : -1;
\}}

{phrase|int main(void) \{ struct kettle k = \{ .ml = 1500 \}; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}
}