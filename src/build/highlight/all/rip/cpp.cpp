{comment|#include <vector>}
{comment|#include <memory>}
{reference|import} {reference|std}{punctuation|.}{reference|core}{punctuation|;}
{reference|namespace} {reference|kitchen}{punctuation|:}{symbol|:tea} {punctuation|\{}
{reference|template} {punctuation|<}{reference|typename} {reference|T}{punctuation|,} {reference|int} {reference|N} {punctuation|=} {number|3}{punctuation|>} {reference|concept} {reference|Hot} {punctuation|=} {reference|requires}{punctuation|(}{reference|T} {reference|t}{punctuation|)} {punctuation|\{} {punctuation|\{} {reference|t}{punctuation|.}{reference|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {keyword|->} {reference|std}{punctuation|:}{symbol|:convertible_to}{punctuation|<}{reference|double}{punctuation|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {reference|Kettle} {reference|final} {punctuation|:} {reference|public} {reference|Pot}{punctuation|,} {reference|private} {reference|virtual} {reference|Base}{punctuation|<}{reference|int}{punctuation|>} {punctuation|\{}
{reference|public}{punctuation|:}
    {reference|explicit} {reference|Kettle}{punctuation|(}{reference|double} {reference|litres} {punctuation|=} {number|1.7}{punctuation|)} {reference|noexcept} {punctuation|:} {reference|litres_}{punctuation|\{}{reference|litres}{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {reference|~Kettle}{punctuation|(}{punctuation|)} {reference|override} {punctuation|=} {reference|default}{punctuation|;}
    {punctuation|[}{punctuation|[}{reference|nodiscard}{punctuation|]}{punctuation|]} {reference|auto} {reference|boil}{punctuation|(}{punctuation|)} {reference|const} {keyword|->} {reference|std}{punctuation|:}{symbol|:unique_ptr}{punctuation|<}{reference|Water}{punctuation|>}{punctuation|;}
    {reference|bool} {reference|operator}{punctuation|<}{keyword|=>}{punctuation|(}{reference|const} {reference|Kettle&}{punctuation|)} {reference|const} {punctuation|=} {reference|default}{punctuation|;}
{reference|private}{punctuation|:}
    {reference|double} {reference|litres_}{punctuation|;}
    {reference|static} {reference|constexpr} {reference|auto} {reference|kMax} {punctuation|=} {number|1}{string|'000'}000{reference|ull}{punctuation|;}
{punctuation|\}}{punctuation|;}

{reference|auto} {reference|steep} {punctuation|=} {punctuation|[}{reference|&}{punctuation|,} {reference|n} {punctuation|=} 0{reference|b1010}{punctuation|]}{punctuation|(}{reference|auto&&} {reference|x}{punctuation|)} {reference|mutable} {punctuation|\{} {keyword|return} {reference|x} {punctuation|>}{punctuation|>} {reference|n}{punctuation|;} {punctuation|\}}{punctuation|;}
{reference|const} {reference|char} {reference|*raw} {punctuation|=} {reference|R}{string|"tea(no \\n "}{reference|escape}{string|" here)tea"}{punctuation|;}
{reference|int} {reference|main}{punctuation|(}{reference|int} {reference|argc}{punctuation|,} {reference|char} {reference|**argv}{punctuation|)} {punctuation|\{}
    {reference|std}{punctuation|:}{symbol|:vector}{punctuation|<}{reference|std}{punctuation|:}{symbol|:vector}{punctuation|<}{reference|int}{punctuation|>}{punctuation|>} {reference|v}{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {reference|for} {punctuation|(}{reference|const} {reference|auto} {reference|&}{punctuation|[}{reference|a}{punctuation|,} {reference|b}{punctuation|]} {punctuation|:} {reference|pairs}{punctuation|)} {keyword|if} {reference|constexpr} {punctuation|(}{reference|sizeof}{punctuation|(}{reference|a}{punctuation|)} {punctuation|>} {number|4}{punctuation|)} {reference|co_await} {reference|a}{punctuation|;} {keyword|else} {reference|delete}{punctuation|[}{punctuation|]} {reference|b}{punctuation|;}
    {keyword|return} {reference|static_cast}{punctuation|<}{reference|int}{punctuation|>}{punctuation|(}{reference|u8}{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {reference|+} {reference|L}{string|'\\n'}{punctuation|;} {punctuation|/}{punctuation|/} {reference|end}
{punctuation|\}}
{punctuation|\}}
