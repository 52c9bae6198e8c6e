{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

typedef struct kettle \{ unsigned int ml; float t[4]; const char *name; \} kettle_t;
{key attr-name|enum state \{ COLD} {punctuation|=} {value attr-value|0x0, WARM = 1 << 3, HOT = 0777L \};}

static inline int boil(kettle_t *k, size_t n) \{
    // go on until hot
    {key attr-name|for (size_t i} {punctuation|=} {value attr-value|0; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        {key attr-name|k->t[i] +}{punctuation|=} {value attr-value|'a' - '\\x61' + 0x1.8p3;}
        {key attr-name|if (!k \|\| k} {punctuation|=}{value attr-value|= NULL) goto out;}
    \}
out:
    return k ? (int) MAX(k->ml, 10u) : -1;
\}

{key attr-name|int main(void) \{ struct kettle k} {punctuation|=} {value attr-value|\{ .ml = 1500 \}; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
