{comment|#include <stdio.h>}
{comment|#include "kettle.h"}
{comment|#define MAX(a, b) ((a) > (b) ? (a) : (b)) /* twice */}
{comment|#ifdef DEBUG}
{comment|#  define LOG(...) fprintf(stderr, "%s:%d " __VA_ARGS__, __FILE__, __LINE__)}
{comment|#endif}

{property|typedef} {property|struct} {object|kettle} {punctuation|\{} {property|unsigned} {property|int} {property|ml}; {property|float} {property|t}{punctuation|[}{number|4}{punctuation|]}; {property|const} {property|char} *{property|name}; {punctuation|\}} {property|kettle_t};
{keyword|enum} {object|state} {punctuation|\{} {constant|COLD} {operator|=} {property|0x0}{punctuation|,} {constant|WARM} {operator|=} {number|1} << {number|3}{punctuation|,} {constant|HOT} {operator|=} {property|0777L} {punctuation|\}};

{property|static} {property|inline} {property|int} {property-query|boil}{punctuation|(}{property|kettle_t} *{property|k}{punctuation|,} {property|size_t} {property|n}{punctuation|)} {punctuation|\{}
    // {property|go} {keyword|on} {property|until} {property|hot}
    {property-query|for} {punctuation|(}{property|size_t} {property|i} {operator|=} {number|0}; {property|i} < {property|n} {operator|&}{operator|&} {property|k}->{property|t}{punctuation|[}{property|i}{punctuation|]} <{operator|=} {number|99}.{property|5e0f}; ++{property|i}{punctuation|)} {punctuation|\{}
        {property|k}->{property|t}{punctuation|[}{property|i}{punctuation|]} +{operator|=} '{property|a}' - '\\{property|x61}' + {property|0x1}.{property|8p3};
        {property-query|if} {punctuation|(}{operator|!}{property|k} {operator|\|}{operator|\|} {property|k} {operator|=}{operator|=} {constant|NULL}{punctuation|)} {property|goto} {property|out};
    {punctuation|\}}
{attr-name|out}{punctuation|:}
    {property|return} {property|k} ? {punctuation|(}{property|int}{punctuation|)} {constant|MAX}{punctuation|(}{property|k}->{property|ml}{punctuation|,} {property|10u}{punctuation|)} {punctuation|:} {number|-1};
{punctuation|\}}

{property|int} {property-query|main}{punctuation|(}{property|void}{punctuation|)} {punctuation|\{} {property|struct} {property|kettle} {property|k} {operator|=} {punctuation|\{} .{property|ml} {operator|=} {number|1500} {punctuation|\}}; {property|return} {property-query|printf}{punctuation|(}{string|"%d\\t\\"%s\\"\\n"}{punctuation|,} {property-query|boil}{punctuation|(}{operator|&}{property|k}{punctuation|,} {number|4}{punctuation|)}{punctuation|,} {string|"tea"} {string|"pot"}{punctuation|)}; {punctuation|\}}
