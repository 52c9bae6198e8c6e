#include <stdio.h>
#include "kettle.h"
#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */
#ifdef DEBUG
#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)
#endif

typedef struct kettle {argument|{argument-delimiter operator|\{}{content| {argument-name|unsigned} {argument-name|int} {argument-name|ml;} {argument-name|float} {argument-name|t[4];} {argument-name|const} {argument-name|char} {argument-name|*name;} }{argument-delimiter operator|\}}} kettle_t;
enum state {argument|{argument-delimiter operator|\{}{content| {argument-name|COLD} = 0x0{punctuation|,} WARM = 1 << 3{punctuation|,} HOT = 0777L }{argument-delimiter operator|\}}};

static inline int boil(kettle_t *k, size_t n) {argument|{argument-delimiter operator|\{}{content|
    {argument-name|//} {argument-name|go} {argument-name|on} {argument-name|until} {argument-name|hot}
    {argument-name|for} {argument-name|(size_t} {argument-name|i} = 0; i < n && k->t[i] <= 99.5e0f; ++i) \{
        k->t[i] += 'a' - '\\x61' + 0x1.8p3;
        if (!k \|\| k == NULL) goto out;
    \}
out:
    return k ? (int) MAX(k->ml{punctuation|,} 10u) : -1;
}{argument-delimiter operator|\}}}

int main(void) {argument|{argument-delimiter operator|\{}{content| {argument-name|struct} {argument-name|kettle} {argument-name|k} = \{ .ml = 1500 \}; return printf("%d\\t\\"%s\\"\\n"{punctuation|,} boil(&k{punctuation|,} 4){punctuation|,} "tea" "pot"); }{argument-delimiter operator|\}}}
