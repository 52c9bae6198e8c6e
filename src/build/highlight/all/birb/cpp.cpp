#{variable|include} {metadata symbol|<vector>}
#{variable|include} {metadata symbol|<memory>}
{variable|import} {variable|std}{punctuation|.}{variable|core}{punctuation|;}
{variable|namespace} {variable|kitchen}{operator|:}{operator|:}{variable|tea} {punctuation|\{}
{variable|template} {operator|<}{variable|typename} {class-name|T}{punctuation|,} {variable|int} {class-name|N} {operator|=} {number|3}{operator|>} {variable|concept} {class-name|Hot} {operator|=} {function|requires}{punctuation|(}{class-name|T} {variable|t}{punctuation|)} {punctuation|\{} {punctuation|\{} {variable|t}{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} {variable|std}{operator|:}{operator|:}{variable|convertible_to}{metadata symbol|<double>}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {class-name|Kettle} {keyword|final} {operator|:} {variable|public} {class-name|Pot}{punctuation|,} {variable|private} {variable|virtual} {class-name|Base}{metadata symbol|<int>} {punctuation|\{}
{variable|public}{operator|:}
    {variable|explicit} {class-name|Kettle}{punctuation|(}{class-name|double} {variable|litres} {operator|=} {number|1.7}{punctuation|)} {variable|noexcept} {operator|:} {variable|litres_}{punctuation|\{}{variable|litres}{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{class-name|Kettle}{punctuation|(}{punctuation|)} {variable|override} {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}{variable|nodiscard}{punctuation|]}{punctuation|]} {class-name|auto} {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} {variable|std}{operator|:}{operator|:}{variable|unique_ptr}{metadata symbol|<Water>}{punctuation|;}
    {variable|bool} {variable|operator}{operator|<=}{operator|>}{punctuation|(}{keyword|const} {class-name|Kettle}{operator|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default}{punctuation|;}
{variable|private}{operator|:}
    {class-name|double} {variable|litres_}{punctuation|;}
    {keyword|static} {variable|constexpr} {class-name|auto} {variable|kMax} {operator|=} {number|1}{string|'000'}{number|000}{variable|ull}{punctuation|;}
{punctuation|\}}{punctuation|;}

{class-name|auto} {variable|steep} {operator|=} {punctuation|[}{operator|&}{punctuation|,} {variable|n} {operator|=} {number|0}{variable|b1010}{punctuation|]}{punctuation|(}{variable|auto}{operator|&&} {variable|x}{punctuation|)} {variable|mutable} {punctuation|\{} {keyword|return} {variable|x} {operator|>>} {variable|n}{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} {variable|char} {operator|*}{variable|raw} {operator|=} {class-name|R}{string|"tea(no \\n "}{variable|escape}{string|" here)tea"}{punctuation|;}
{class-name|int} {function|main}{punctuation|(}{class-name|int} {variable|argc}{punctuation|,} {variable|char} {operator|*}{operator|*}{variable|argv}{punctuation|)} {punctuation|\{}
    {variable|std}{operator|:}{operator|:}{variable|vector}{operator|<}{variable|std}{operator|:}{operator|:}{variable|vector}{metadata symbol|<int>}{operator|>} {variable|v}{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} {variable|auto} {operator|&}{punctuation|[}{variable|a}{punctuation|,} {variable|b}{punctuation|]} {operator|:} {variable|pairs}{punctuation|)} {class-name|if} {variable|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}{variable|a}{punctuation|)} {operator|>} {number|4}{punctuation|)} {class-name|co_await} {variable|a}{punctuation|;} {keyword|else} {variable|delete}{punctuation|[}{punctuation|]} {variable|b}{punctuation|;}
    {keyword|return} {variable|static_cast}{metadata symbol|<int>}{punctuation|(}{variable|u8}{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {class-name|L}{string|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
