{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle \{ unsigned int ml{comment|; float t[4]; const char *name; \} kettle_t;}
enum state \{ COLD {value attr-value|{punctuation|=} 0x0, WARM = 1 << 3, HOT = 0777L \}}{comment|;}

static inline int boil(kettle_t *k, size_t n) \{
    // go on until hot
    for (size_t i {value attr-value|{punctuation|=} 0}{comment|; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        k->t[i] +{value attr-value|{punctuation|=} 'a' - '\\x61' + 0x1.8p3}{comment|;}
        if (!k \|\| k {value attr-value|{punctuation|=}{punctuation|=} NULL) goto out}{comment|;}
    \}
out:
    return k ? (int) MAX(k->ml, 10u) : -1{comment|;}
\}

int main(void) \{ struct kettle k {value attr-value|{punctuation|=} \{ .ml = 1500 \}}{comment|; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
