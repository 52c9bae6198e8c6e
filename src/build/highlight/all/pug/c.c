{tag|{attr-id|#include}} {plain-text|<stdio.h>}
{tag|{attr-id|#include}} {plain-text|"kettle.h"}
{tag|{attr-id|#define}} {plain-text|MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{tag|{attr-id|#ifdef}} {plain-text|DEBUG}
#  define LOG({punctuation|...}) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)
{tag|{attr-id|#endif}}

{tag|typedef} {plain-text|struct kettle \{ unsigned int ml; float t[4]; const char *name; \} kettle_t;}
{tag|enum} {plain-text|state \{ COLD = 0x0, WARM = 1 << 3, HOT = 0777L \};}

{tag|static} {plain-text|inline int boil(kettle_t *k, size_t n) \{}
    {comment|// go on until hot}
    {tag|for} {plain-text|(size_t i = 0; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        {tag|k-}>t[i] +{punctuation|=} 'a' {punctuation|-} '\\x61' + 0x1{punctuation|.}8p3;
        {flow-control|{branch keyword|if} {punctuation|(}{operator|!}k {operator|\|\|} k {operator|==} {constant|NULL}{punctuation|)} goto out{punctuation|;}}
    \}
{tag|out{punctuation|:}}
    {tag|return} {plain-text|k ? (int) MAX(k->ml, 10u) : -1;}
\}

{tag|int} {plain-text|main(void) \{ struct kettle k = \{ .ml = 1500 \}; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
