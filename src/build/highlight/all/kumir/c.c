{prolog|#include <stdio.h>}
{prolog|#include "kettle.h"}
{prolog|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{prolog|#ifdef DEBUG}
{prolog|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{prolog|#endif}

{name|typedef struct kettle} \{ {name|unsigned int ml}{punctuation|;} {name|float t}{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {name|const char} {operator-char operator|*}{name|name}{punctuation|;} \} {name|kettle_t}{punctuation|;}
{name|enum state} \{ {name|COLD} {operator-char operator|=} 0x0{punctuation|,} {name|WARM} {operator-char operator|=} {number|1} {operator-char operator|<}{operator-char operator|<} {number|3}{punctuation|,} {name|HOT} {operator-char operator|=} 0777L \}{punctuation|;}

{name|static inline int boil}{punctuation|(}{name|kettle_t} {operator-char operator|*}{name|k}{punctuation|,} {name|size_t n}{punctuation|)} \{
    {operator-char operator|/}{operator-char operator|/} {name|go on until hot}
    {name|for} {punctuation|(}{name|size_t i} {operator-char operator|=} {number|0}{punctuation|;} {name|i} {operator-char operator|<} {name|n} && {name|k}{operator-char operator|-}{operator-char operator|>}{name|t}{punctuation|[}{name|i}{punctuation|]} {operator-char operator|<=} {number|99}.5e0f{punctuation|;} {operator-char operator|+}{operator-char operator|+}{name|i}{punctuation|)} \{
        {name|k}{operator-char operator|-}{operator-char operator|>}{name|t}{punctuation|[}{name|i}{punctuation|]} {operator-char operator|+}{operator-char operator|=} {string|'a'} {operator-char operator|-} {string|'\\x61'} {operator-char operator|+} 0x1.8p3{punctuation|;}
        {name|if} {punctuation|(}{name|!k} {comment|\|\| k == NULL) goto out;}
    \}
{name|out}{punctuation|:}
    {name|return k} ? {punctuation|(}{name|int}{punctuation|)} {name|MAX}{punctuation|(}{name|k}{operator-char operator|-}{operator-char operator|>}{name|ml}{punctuation|,} 10u{punctuation|)} {punctuation|:} {operator-char operator|-}{number|1}{punctuation|;}
\}

{name|int main}{punctuation|(}{name|void}{punctuation|)} \{ {name|struct kettle k} {operator-char operator|=} \{ .{name|ml} {operator-char operator|=} {number|1500} \}{punctuation|;} {name|return printf}{punctuation|(}{string|"%d\\t\\"}%{name|s}\\{string|"\\n"}{punctuation|,} {name|boil}{punctuation|(}&{name|k}{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} \}
