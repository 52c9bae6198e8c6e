{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) }{comment|/* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

{identifier|typedef} {identifier|struct} {identifier|kettle} {punctuation|\{} {identifier|unsigned} {identifier|int} {identifier|ml}{punctuation|;} {identifier|float} {identifier|t}{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {keyword|const} {identifier|char} {operator|*}{identifier|name}{punctuation|;} {punctuation|\}} {identifier|kettle_t}{punctuation|;}
{identifier|enum} {identifier|state} {punctuation|\{} {identifier|COLD} {operator|=} {number|0x0}{punctuation|,} {identifier|WARM} {operator|=} {number|1} {operator|<<} {number|3}{punctuation|,} {identifier|HOT} {operator|=} {number|0777L} {punctuation|\}}{punctuation|;}

{identifier|static} {identifier|inline} {identifier|int} {identifier|boil}{punctuation|(}{identifier|kettle_t} {operator|*}{identifier|k}{punctuation|,} {identifier|size_t} {identifier|n}{punctuation|)} {punctuation|\{}
    {operator|/}{operator|/} {identifier|go} {boolean|on} {keyword|until} {identifier|hot}
    {keyword|for} {punctuation|(}{identifier|size_t} {identifier|i} {operator|=} {number|0}{punctuation|;} {identifier|i} {operator|<} {identifier|n} {operator|&&} {identifier|k}{operator|->}{identifier|t}{punctuation|[}{identifier|i}{punctuation|]} {operator|<=} {number|99.5e0f}{punctuation|;} {operator|++}{identifier|i}{punctuation|)} {punctuation|\{}
        {identifier|k}{operator|->}{identifier|t}{punctuation|[}{identifier|i}{punctuation|]} {operator|+}{operator|=} {string|'a'} {operator|-} {string|'\\x61'} {operator|+} {number|0x1}{punctuation|.}{number|8p3}{punctuation|;}
        {keyword|if} {punctuation|(}{operator|!}{identifier|k} {operator|\|\|} {identifier|k} {operator|==} {identifier|NULL}{punctuation|)} {identifier|goto} {identifier|out}{punctuation|;}
    {punctuation|\}}
{identifier|out}{punctuation|:}
    {keyword|return} {identifier|k} {operator|?} {punctuation|(}{identifier|int}{punctuation|)} {identifier|MAX}{punctuation|(}{identifier|k}{operator|->}{identifier|ml}{punctuation|,} {number|10u}{punctuation|)} {punctuation|:} {operator|-}{number|1}{punctuation|;}
{punctuation|\}}

{identifier|int} {identifier|main}{punctuation|(}{keyword|void}{punctuation|)} {punctuation|\{} {identifier|struct} {identifier|kettle} {identifier|k} {operator|=} {punctuation|\{} {punctuation|.}{identifier|ml} {operator|=} {number|1500} {punctuation|\}}{punctuation|;} {keyword|return} {identifier|printf}{punctuation|(}{interpolated-string|{string|"%d\\t\\"%s\\"\\n"}}{punctuation|,} {identifier|boil}{punctuation|(}{argument variable|&}{identifier|k}{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {interpolated-string|{string|"tea"}} {interpolated-string|{string|"pot"}}{punctuation|)}{punctuation|;} {punctuation|\}}
