{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

{literal string|typedef struct kettle \{ unsigned int ml; float t[}{number|4}{punctuation|]}; {literal string|const char *name;} {punctuation|\}} {literal string|kettle_t;}
{literal string|enum state \{} {key property|COLD} {punctuation|=} {number|0x0}{punctuation|,} {key property|WARM} {punctuation|=} {number|1} {literal string|<<} {number|3}{punctuation|,} {key property|HOT} {punctuation|=} {literal string|0777L} {punctuation|\}};

{literal string|static inline int boil}{punctuation|(}{literal string|kettle_t *k}{punctuation|,} {literal string|size_t n}{punctuation|)} {punctuation|\{}
    {literal string|// go on until hot}
    {literal string|for} {punctuation|(}{literal string|size_t} {key property|i} {punctuation|=} {literal string|0; i < n && k->t[i}{punctuation|]} {key property|<}{punctuation|=} {literal string|99.5e0f; ++i}{punctuation|)} {punctuation|\{}
        {literal string|k->t[i}{punctuation|]} {key property|+}{punctuation|=} {string|'a'} {punctuation|-} {string|'\\x61'} {literal string|+ 0x1.8p3;}
        {literal string|if} {punctuation|(}{literal string|!k \|\|} {key property|k} {punctuation|=}{punctuation|=} {null keyword|NULL}{punctuation|)} {literal string|goto out;}
    {punctuation|\}}
{key property|out}{punctuation|:}
    {literal string|return k ?} {punctuation|(}{literal string|int}{punctuation|)} {literal string|MAX}{punctuation|(}{literal string|k->ml}{punctuation|,} {literal string|10u}{punctuation|)} {punctuation|:} {literal string|-1;}
{punctuation|\}}

{literal string|int main}{punctuation|(}{literal string|void}{punctuation|)} {punctuation|\{} {literal string|struct kettle} {key property|k} {punctuation|=} {punctuation|\{} {key property|.ml} {punctuation|=} {number|1500} {punctuation|\}}; {literal string|return printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {literal string|boil}{punctuation|(}{literal string|&k}{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; {punctuation|\}}
