{comment|#include <vector>}
{comment|#include <memory>}
{keyword-operator operator|import} {identifier|std}{punctuation|.}{identifier|core}{punctuation|;}
{identifier|namespace} {identifier|kitchen}{operator|::}{identifier|tea} {punctuation|\{}
{identifier|template} {operator|<}{identifier|typename} {identifier|T}{punctuation|,} {identifier|int} {identifier|N} {operator|=} {number|3}{operator|>} {identifier|concept} {identifier|Hot} {operator|=} {identifier|requires}{punctuation|(}{identifier|T} {identifier|t}{punctuation|)} {punctuation|\{} {punctuation|\{} {identifier|t}{punctuation|.}{identifier|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} {identifier|std}{operator|::}{identifier|convertible_to}{operator|<}{identifier|double}{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {identifier|Kettle} {identifier|final} {punctuation|:} {identifier|public} {identifier|Pot}{punctuation|,} {identifier|private} {identifier|virtual} {identifier|Base}{operator|<}{identifier|int}{operator|>} {punctuation|\{}
{identifier|public}{punctuation|:}
    {identifier|explicit} {identifier|Kettle}{punctuation|(}{identifier|double} {identifier|litres} {operator|=} {number|1.7}{punctuation|)} {identifier|noexcept} {punctuation|:} {identifier|litres_}{punctuation|\{}{identifier|litres}{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{identifier|Kettle}{punctuation|(}{punctuation|)} {identifier|override} {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}{identifier|nodiscard}{punctuation|]}{punctuation|]} {identifier|auto} {identifier|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|->} {identifier|std}{operator|::}{identifier|unique_ptr}{operator|<}{identifier|Water}{operator|>}{punctuation|;}
    {identifier|bool} {identifier|operator}{operator|<=}{operator|>}{punctuation|(}{keyword|const} {identifier|Kettle}{argument variable|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default}{punctuation|;}
{identifier|private}{punctuation|:}
    {identifier|double} {identifier|litres_}{punctuation|;}
    {identifier|static} {identifier|constexpr} {identifier|auto} {identifier|kMax} {operator|=} {number|1}{string|'000'}{number|000ull}{punctuation|;}
{punctuation|\}}{punctuation|;}

{identifier|auto} {identifier|steep} {operator|=} {punctuation|[}{argument variable|&}{punctuation|,} {identifier|n} {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}{identifier|auto}{operator|&&} {identifier|x}{punctuation|)} {identifier|mutable} {punctuation|\{} {keyword|return} {identifier|x} {operator|>>} {identifier|n}{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} {identifier|char} {operator|*}{identifier|raw} {operator|=} {identifier|R}{interpolated-string|{string|"tea(no \\n "}}{identifier|escape}{interpolated-string|{string|" here)tea"}}{punctuation|;}
{identifier|int} {identifier|main}{punctuation|(}{identifier|int} {identifier|argc}{punctuation|,} {identifier|char} {operator|**}{identifier|argv}{punctuation|)} {punctuation|\{}
    {identifier|std}{operator|::}{identifier|vector}{operator|<}{identifier|std}{operator|::}{identifier|vector}{operator|<}{identifier|int}{operator|>>} {identifier|v}{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} {identifier|auto} {argument variable|&}{punctuation|[}{identifier|a}{punctuation|,} {identifier|b}{punctuation|]} {punctuation|:} {identifier|pairs}{punctuation|)} {keyword|if} {identifier|constexpr} {punctuation|(}{identifier|sizeof}{punctuation|(}{identifier|a}{punctuation|)} {operator|>} {number|4}{punctuation|)} {identifier|co_await} {identifier|a}{punctuation|;} {keyword|else} {keyword-operator operator|delete}{punctuation|[}{punctuation|]} {identifier|b}{punctuation|;}
    {keyword|return} {identifier|static_cast}{operator|<}{identifier|int}{operator|>}{punctuation|(}{identifier|u8}{interpolated-string|{string|"é"}}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {identifier|L}{string|'\\n'}{punctuation|;} {operator|/}{operator|/} {identifier|end}
{punctuation|\}}
{punctuation|\}}
