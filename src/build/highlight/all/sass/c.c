{selector|#include <stdio.h>}
{selector|#include "kettle.h"}
{selector|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{selector|#ifdef DEBUG}
{selector|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{selector|#endif}

{selector|typedef struct kettle \{ unsigned int ml; float t[4]; const char *name; \} kettle_t;}
{selector|enum state \{ COLD = 0x0, WARM = 1 << 3, HOT = 0777L \};}

{selector|static inline int boil(kettle_t *k, size_t n) \{}
    {comment|// go on until hot}
    {selector|for (size_t i = 0; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        {selector|k->t[i] += 'a' - '\\x61' + 0x1.8p3;}
        {selector|if (!k \|\| k == NULL) goto out;}
    {selector|\}}
{property-line|{property|out}{punctuation|:}}
    {selector|return k ? (int) MAX(k->ml, 10u) : -1;}
{selector|\}}

{selector|int main(void) \{ struct kettle k = \{ .ml = 1500 \}; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
