{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

{tag|typedef} {tag|struct} {tag|kettle} {punctuation|\{} {tag|unsigned} {tag|int} {tag|ml}{punctuation|;} {tag|float} {tag|t}{punctuation|[}{tag|4}{punctuation|]}{punctuation|;} {tag|const} {tag|char} {operator|*}{tag|name}{punctuation|;} {punctuation|\}} {tag|kettle_t}{punctuation|;}
{tag|enum} {tag|state} {punctuation|\{} {tag|COLD} {operator|=} {string|0x0{punctuation|,} WARM = 1 << 3{punctuation|,} HOT = 0777L \};}

{tag|static} {tag|inline} {tag|int} {tag|boil}{punctuation|(}{tag|kettle_t} {operator|*}{tag|k}{punctuation|,} {tag|size_t} {tag|n}{punctuation|)} {punctuation|\{}
    {comment|// go on until hot}
    {tag|for} {punctuation|(}{tag|size_t} {tag|i} {operator|=} {string|0; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        {tag|k-}{operator|>}{tag|t}{punctuation|[}{tag|i}{punctuation|]} {operator|+}{operator|=} {string|'a' - '\\x61' + 0x1.8p3;}
        {tag|if} {punctuation|(}{operator|!}{tag|k} {punctuation|\|}{punctuation|\|} {tag|k} {operator|=}{string|= NULL) goto out;}
    {punctuation|\}}
{tag|out}{punctuation|:}
    {tag|return} {tag|k} {operator|?} {punctuation|(}{tag|int}{punctuation|)} {tag|MAX}{punctuation|(}{tag|k-}{operator|>}{tag|ml}{punctuation|,} {tag|10u}{punctuation|)} {punctuation|:} {tag|-1}{punctuation|;}
{punctuation|\}}

{tag|int} {tag|main}{punctuation|(}{tag|void}{punctuation|)} {punctuation|\{} {tag|struct} {tag|kettle} {tag|k} {operator|=} {string|\{ .ml = 1500 \}; return printf("%d\\t\\"%s\\"\\n"{punctuation|,} boil(&k{punctuation|,} 4){punctuation|,} "tea" "pot"); \}}
