{label punctuation|#include} <stdio.h>
{label punctuation|#include} "kettle.h"
{label punctuation|#define} {constant|MAX}{punctuation|(}a, b{punctuation|)} {punctuation|(}{punctuation|(}a{punctuation|)} > {punctuation|(}b{punctuation|)} {operator|?} {punctuation|(}a{punctuation|)} {punctuation|:} {punctuation|(}b{punctuation|)}{punctuation|)} {comment|/* twice */}
{label punctuation|#ifdef} {constant|DEBUG}
{label punctuation|#  define} {constant|LOG}{punctuation|(}{operator|..}.{punctuation|)} fprintf{punctuation|(}stderr, "%{definition rule class-name|s}{punctuation|:}%d " __VA_ARGS__, __FILE__, __LINE__{punctuation|)}
{label punctuation|#endif}

typedef struct kettle {action|{punctuation|\{}{content| unsigned int ml; float t[4]; const char *name; }{punctuation|\}}} kettle_t{punctuation|;}
enum state {action|{punctuation|\{}{content| COLD = 0x0, WARM = 1 << 3, HOT = 0777L }{punctuation|\}}}{punctuation|;}

static inline int boil{punctuation|(}kettle_t {operator|*}k, size_t n{punctuation|)} {action|{punctuation|\{}{content|
    // go on until hot
    for (size_t i = 0; i < n && k->t[i] <= 99.5e0f; ++i) \{
        k->t[i] += 'a' - '\\x61' + 0x1.8p3;
        if (!k \|\| k == NULL) goto out;
    \}
out:
    return k ? (int) MAX(k->ml, 10u) : -1;
}{punctuation|\}}}

int main{punctuation|(}void{punctuation|)} {action|{punctuation|\{}{content| struct kettle k = \{ .ml = 1500 \}; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); }{punctuation|\}}}
