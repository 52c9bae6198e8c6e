{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

{directive|{keyword|typedef} struct kettle} {punctuation|\{} {directive|{keyword|unsigned} int ml}{punctuation|;} {directive|{keyword|float} t[4]}{punctuation|;} {directive|{keyword|const} char *name}{punctuation|;} {punctuation|\}} {directive|{keyword|kettle_t}}{punctuation|;}
{directive|{keyword|enum} state} {punctuation|\{} COLD = 0x0, WARM = 1 << 3, HOT = 0777L {punctuation|\}}{punctuation|;}

{directive|{keyword|static} inline int boil(kettle_t *k, size_t n)} {punctuation|\{}
    // {directive|{keyword|go} {boolean|on} until hot
    for (size_t i = {number|0}}{punctuation|;} {directive|{keyword|i} < n && k->t[i] <= 99.5e0f}{punctuation|;} ++i) {punctuation|\{}
        {directive|{keyword|k->t[i]} += {string|'a'} - {string|'\\x61'} + 0x1.8p3}{punctuation|;}
        {directive|{keyword|if} (!k \|\| k == NULL) goto out}{punctuation|;}
    {punctuation|\}}
{directive|{keyword|out:}
    return k ? (int) MAX(k->ml, 10u) : -1}{punctuation|;}
{punctuation|\}}

{directive|{keyword|int} main(void)} {punctuation|\{} {directive|{keyword|struct} kettle k =} {punctuation|\{} .ml = 1500 {punctuation|\}}{punctuation|;} {directive|{keyword|return} printf({string|"%d{escape entity|\\t}{escape entity|\\"}%s{escape entity|\\"}{escape entity|\\n}"}, boil(&k, 4), {string|"tea"} {string|"pot"})}{punctuation|;} {punctuation|\}}
