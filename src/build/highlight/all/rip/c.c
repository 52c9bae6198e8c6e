{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

{reference|typedef} {reference|struct} {reference|kettle} {punctuation|\{} {reference|unsigned} {reference|int} {reference|ml}{punctuation|;} {reference|float} {reference|t}{punctuation|[}{number|4}{punctuation|]}{punctuation|;} {reference|const} {reference|char} {reference|*name}{punctuation|;} {punctuation|\}} {reference|kettle_t}{punctuation|;}
{reference|enum} {reference|state} {punctuation|\{} {reference|COLD} {punctuation|=} 0{reference|x0}{punctuation|,} {reference|WARM} {punctuation|=} {number|1} {punctuation|<}{punctuation|<} {number|3}{punctuation|,} {reference|HOT} {punctuation|=} 0777{reference|L} {punctuation|\}}{punctuation|;}

{reference|static} {reference|inline} {reference|int} {reference|boil}{punctuation|(}{reference|kettle_t} {reference|*k}{punctuation|,} {reference|size_t} {reference|n}{punctuation|)} {punctuation|\{}
    {punctuation|/}{punctuation|/} {reference|go} {reference|on} {reference|until} {reference|hot}
    {reference|for} {punctuation|(}{reference|size_t} {reference|i} {punctuation|=} {number|0}{punctuation|;} {reference|i} {punctuation|<} {reference|n} {reference|&&} {reference|k}{keyword|->}{reference|t}{punctuation|[}{reference|i}{punctuation|]} {punctuation|<}{punctuation|=} {number|99}{punctuation|.}5{reference|e0f}{punctuation|;} {reference|++i}{punctuation|)} {punctuation|\{}
        {reference|k}{keyword|->}{reference|t}{punctuation|[}{reference|i}{punctuation|]} {reference|+}{punctuation|=} {string|'a'} {reference|-} {string|'\\x61'} {reference|+} 0{reference|x1}{punctuation|.}8{reference|p3}{punctuation|;}
        {keyword|if} {punctuation|(}{reference|!k} {reference|\|\|} {reference|k} {punctuation|=}{punctuation|=} {reference|NULL}{punctuation|)} {reference|goto} {reference|out}{punctuation|;}
    {punctuation|\}}
{reference|out}{punctuation|:}
    {keyword|return} {reference|k} {reference|?} {punctuation|(}{reference|int}{punctuation|)} {reference|MAX}{punctuation|(}{reference|k}{keyword|->}{reference|ml}{punctuation|,} 10{reference|u}{punctuation|)} {punctuation|:} {number|-1}{punctuation|;}
{punctuation|\}}

{reference|int} {reference|main}{punctuation|(}{reference|void}{punctuation|)} {punctuation|\{} {reference|struct} {reference|kettle} {reference|k} {punctuation|=} {punctuation|\{} {punctuation|.}{reference|ml} {punctuation|=} {number|1500} {punctuation|\}}{punctuation|;} {keyword|return} {reference|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {reference|boil}{punctuation|(}{reference|&k}{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}{punctuation|;} {punctuation|\}}
