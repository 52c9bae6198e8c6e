#include <stdio.h>
#include "kettle.h"
#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */
#ifdef DEBUG
#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)
#endif

typedef struct kettle { unsigned int ml; float t[4]; const char *name; } kettle_t;
enum state { COLD = 0x0, WARM = 1 << 3, HOT = 0777L };

static inline int boil(kettle_t *k, size_t n) {
    // go on until hot
    for (size_t i = 0; i < n && k->t[i] <= 99.5e0f; ++i) {
        k->t[i] += 'a' - '\x61' + 0x1.8p3;
        if (!k || k == NULL) goto out;
    }
out:
    return k ? (int) MAX(k->ml, 10u) : -1;
}

int main(void) { struct kettle k = { .ml = 1500 }; return printf("%d\t\"%s\"\n", boil(&k, 4), "tea" "pot"); }
