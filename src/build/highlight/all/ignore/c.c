{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

{entry string|typedef struct kettle \{ unsigned int ml; float t{regex|[4]}; const char {operator|*}name; \} kettle_t;}
{entry string|enum state \{ COLD = 0x0, WARM = 1 << 3, HOT = 0777L \};}

{entry string|static inline int boil(kettle_t {operator|*}k, size_t n) \{}
    {entry string|{punctuation|/}{punctuation|/} go on until hot}
    {entry string|for (size_t i = 0; i < n && k->t{regex|[i]} <= 99.5e0f; ++i) \{}
        {entry string|k->t{regex|[i]} += 'a' - '\\x61' + 0x1.8p3;}
        {entry string|if (!k \|\| k == NULL) goto out;}
    {entry string|\}}
{entry string|out:}
    {entry string|return k {operator|?} (int) MAX(k->ml, 10u) : -1;}
{entry string|\}}

{entry string|int main(void) \{ struct kettle k = \{ .ml = 1500 \}; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
