{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

{key attr-name|typedef} {value attr-value|struct kettle \{ unsigned int ml; float t[4]; const char *name; \} kettle_t;}
{key attr-name|enum} {value attr-value|state \{ COLD = 0x0, WARM = 1 << 3, HOT = 0777L \};}

{key attr-name|static} {value attr-value|inline int boil(kettle_t *k, size_t n) \{}
{key attr-name|    //} {value attr-value|go on until hot}
{key attr-name|    for} {value attr-value|(size_t i = 0; i < n && k->t[i] <= 99.5e0f; ++i) \{}
{key attr-name|        k->t[i]} {value attr-value|+= 'a' - '\\x61' + 0x1.8p3;}
{key attr-name|        if} {value attr-value|(!k \|\| k == NULL) goto out;}
    \}
{key attr-name|out}{punctuation|:}
{key attr-name|    return} {value attr-value|k ? (int) MAX(k->ml, 10u) : -1;}
\}

{key attr-name|int} {value attr-value|main(void) \{ struct kettle k = \{ .ml = 1500 \}; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
