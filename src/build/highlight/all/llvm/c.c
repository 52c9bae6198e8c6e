{variable|#include} {punctuation|<}{keyword|stdio}{punctuation|.}{keyword|h}{punctuation|>}
{variable|#include} {string|"kettle.h"}
{variable|#define} MAX{punctuation|(}{keyword|a}{punctuation|,} {keyword|b}{punctuation|)} {punctuation|(}{punctuation|(}{keyword|a}{punctuation|)} {punctuation|>} {punctuation|(}{keyword|b}{punctuation|)} ? {punctuation|(}{keyword|a}{punctuation|)} : {punctuation|(}{keyword|b}{punctuation|)}{punctuation|)} /{punctuation|*} {keyword|twice} {punctuation|*}/
{variable|#ifdef} DEBUG
#  {keyword|define} LOG{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|.}{punctuation|)} {keyword|fprintf}{punctuation|(}{keyword|stderr}{punctuation|,} {string|"%s:%d "} __VA_ARGS__{punctuation|,} __FILE__{punctuation|,} __LINE__{punctuation|)}
{variable|#endif}

{keyword|typedef} {keyword|struct} {keyword|kettle} {punctuation|\{} {keyword|unsigned} {keyword|int} {keyword|ml}{comment|; float t[4]; const char *name; \} kettle_t;}
{keyword|enum} {keyword|state} {punctuation|\{} COLD {punctuation|=} {number|0x0}{punctuation|,} WARM {punctuation|=} {number|1} {punctuation|<}{punctuation|<} {number|3}{punctuation|,} HOT {punctuation|=} 0777L {punctuation|\}}{comment|;}

{keyword|static} {keyword|inline} {keyword|int} {keyword|boil}{punctuation|(}{keyword|kettle_t} {punctuation|*}{keyword|k}{punctuation|,} {keyword|size_t} {keyword|n}{punctuation|)} {punctuation|\{}
    // {keyword|go} {keyword|on} {keyword|until} {keyword|hot}
    {keyword|for} {punctuation|(}{keyword|size_t} {keyword|i} {punctuation|=} {number|0}{comment|; i < n && k->t[i] <= 99.5e0f; ++i) \{}
        {keyword|k}-{punctuation|>}{keyword|t}{punctuation|[}{keyword|i}{punctuation|]} +{punctuation|=} '{keyword|a}' - '\\{keyword|x61}' + {number|0x1}{punctuation|.}8p3{comment|;}
        {keyword|if} {punctuation|(}{variable|!k} \|\| {keyword|k} {punctuation|=}{punctuation|=} NULL{punctuation|)} {keyword|goto} {keyword|out}{comment|;}
    {punctuation|\}}
{label|out:}
    {keyword|return} {keyword|k} ? {punctuation|(}{keyword|int}{punctuation|)} MAX{punctuation|(}{keyword|k}-{punctuation|>}{keyword|ml}{punctuation|,} 10u{punctuation|)} : {number|-1}{comment|;}
{punctuation|\}}

{keyword|int} {keyword|main}{punctuation|(}{type class-name|void}{punctuation|)} {punctuation|\{} {keyword|struct} {keyword|kettle} {keyword|k} {punctuation|=} {punctuation|\{} {punctuation|.}{keyword|ml} {punctuation|=} {number|1500} {punctuation|\}}{comment|; return printf("%d\\t\\"%s\\"\\n", boil(&k, 4), "tea" "pot"); \}}
