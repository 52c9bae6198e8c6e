{value|#include <stdio.h>}
{value|#include }{value|"kettle.h"}
{value|#define MAX(a}{punctuation|,}{value| b) ((a) > (b) ? (a) : (b)) /* twice */}
{value|#ifdef DEBUG}
{value|#  define LOG(...) fprintf(stderr}{punctuation|,}{value| }{value|"%s:%d "}{value| __VA_ARGS__}{punctuation|,}{value| __FILE__}{punctuation|,}{value| __LINE__)}
{value|#endif}

{value|typedef struct kettle \{ unsigned int ml; float t[4]; const char *name; \} kettle_t;}
{value|enum state \{ COLD = 0x0}{punctuation|,}{value| WARM = 1 << 3}{punctuation|,}{value| HOT = 0777L \};}

{value|static inline int boil(kettle_t *k}{punctuation|,}{value| size_t n) \{}
{value|    // go on until hot}
{value|    for (size_t i = 0; i < n && k->t[i] <= 99.5e0f; ++i) \{}
{value|        k->t[i] += 'a' - '\\x61' + 0x1.8p3;}
{value|        if (!k \|\| k == NULL) goto out;}
{value|    \}}
{value|out:}
{value|    return k ? (int) MAX(k->ml}{punctuation|,}{value| 10u) : -1;}
{value|\}}

{value|int main(void) \{ struct kettle k = \{ .ml = 1500 \}; return printf(}{value|"%d\\t\\"}{value|%s\\}{value|"\\n"}{punctuation|,}{value| boil(&k}{punctuation|,}{value| 4)}{punctuation|,}{value| }{value|"tea"}{value| }{value|"pot"}{value|); \}}
