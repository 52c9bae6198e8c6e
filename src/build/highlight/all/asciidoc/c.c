#include <stdio.h>
#include "kettle.h"
#define MAX(a, b) {inline|{punctuation|((}a) > (b) ? (a) : (b{punctuation|))}} /* twice */
#ifdef DEBUG
#  define LOG(...) fprintf(stderr, "%s:%d " {inline|{italic|{punctuation|__}VA_ARGS{punctuation|__}}}, {inline|{italic|{punctuation|__}FILE{punctuation|__}}}, {inline|{italic|{punctuation|__}LINE{punctuation|__}}})
#endif

typedef struct kettle {inline|{attribute-ref|{punctuation|\{} unsigned int ml; float t[4]; const char *name; {punctuation|\}}}} kettle_t;
enum state {inline|{attribute-ref|{punctuation|\{} COLD = 0x0, WARM = 1 << 3, HOT = 0777L {punctuation|\}}}};

static inline int boil(kettle_t *k, size_t n) \{
    // go on until hot
    for (size_t i = 0; i < n && k->t[i] <= 99.5e0f; {line-continuation punctuation|+}{inline|{punctuation|+}i) \{
        k->t[i] += 'a' - '\\x61' {punctuation|+}} 0x1.8p3;
        if (!k \|\| k == NULL) goto out;
    \}
out:
    return k ? (int) MAX(k->ml, 10u) : -1;
\}

int main(void) {inline|{attribute-ref|{punctuation|\{} struct kettle k = \{ .ml = 1500 {punctuation|\}}}}; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}
