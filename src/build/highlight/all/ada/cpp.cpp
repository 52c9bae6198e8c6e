#{variable|include} {operator|<}{variable|vector}{operator|>}
#{variable|include} {operator|<}{variable|memory}{operator|>}
{variable|import} {variable|std}{punctuation|.}{variable|core}{punctuation|;}
{variable|namespace} {variable|kitchen}{punctuation|:}{punctuation|:}{variable|tea} \{
{variable|template} {operator|<}{variable|typename} {variable|T}{punctuation|,} {variable|int} {variable|N} {operator|=} {number|3}{operator|>} {variable|concept} {variable|Hot} {operator|=} {variable|requires}{punctuation|(}{variable|T} {variable|t}{punctuation|)} \{ \{ {variable|t}{punctuation|.}{variable|degrees}{punctuation|(}{punctuation|)} \} {operator|-}{operator|>} {variable|std}{punctuation|:}{punctuation|:}{variable|convertible_to}{operator|<}{variable|double}{operator|>}{punctuation|;} \}{punctuation|;}

{variable|class} {variable|Kettle} {variable|final} {punctuation|:} {variable|public} {variable|Pot}{punctuation|,} {keyword|private} {variable|virtual} {variable|Base}{operator|<}{variable|int}{operator|>} \{
{variable|public}{punctuation|:}
    {variable|explicit} {variable|Kettle}{punctuation|(}{variable|double} {variable|litres} {operator|=} {number|1.7}{punctuation|)} {variable|noexcept} {punctuation|:} {variable|litres_}\{{variable|litres}\} \{\}
    ~{variable|Kettle}{punctuation|(}{punctuation|)} {variable|override} {operator|=} {variable|default}{punctuation|;}
    [[{variable|nodiscard}]] {variable|auto} {variable|boil}{punctuation|(}{punctuation|)} {variable|const} {operator|-}{operator|>} {variable|std}{punctuation|:}{punctuation|:}{variable|unique_ptr}{operator|<}{variable|Water}{operator|>}{punctuation|;}
    {variable|bool} {variable|operator}{operator|<=}{operator|>}{punctuation|(}{variable|const} {variable|Kettle}{operator|&}{punctuation|)} {variable|const} {operator|=} {variable|default}{punctuation|;}
{keyword|private}{punctuation|:}
    {variable|double} {variable|litres_}{punctuation|;}
    {variable|static} {variable|constexpr} {variable|auto} {variable|kMax} {operator|=} {number|1}'{number|000}'000ull{punctuation|;}
\}{punctuation|;}

{variable|auto} {variable|steep} {operator|=} [{operator|&}{punctuation|,} {variable|n} {operator|=} 0b1010]{punctuation|(}{variable|auto}{operator|&}{operator|&} {variable|x}{punctuation|)} {variable|mutable} \{ {keyword|return} {variable|x} {operator|>}{operator|>} {variable|n}{punctuation|;} \}{punctuation|;}
{variable|const} {variable|char} {operator|*}{variable|raw} {operator|=} {variable|R}{string|"tea(no \\n "}{variable|escape}{string|" here)tea"}{punctuation|;}
{variable|int} {variable|main}{punctuation|(}{variable|int} {variable|argc}{punctuation|,} {variable|char} {operator|**}{variable|argv}{punctuation|)} \{
    {variable|std}{punctuation|:}{punctuation|:}{variable|vector}{operator|<}{variable|std}{punctuation|:}{punctuation|:}{variable|vector}{operator|<}{variable|int}{operator|>}{operator|>} {variable|v}\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\}{punctuation|;}
    {keyword|for} {punctuation|(}{variable|const} {variable|auto} {operator|&}[{variable|a}{punctuation|,} {variable|b}] {punctuation|:} {variable|pairs}{punctuation|)} {keyword|if} {variable|constexpr} {punctuation|(}{variable|sizeof}{punctuation|(}{variable|a}{punctuation|)} {operator|>} {number|4}{punctuation|)} {variable|co_await} {variable|a}{punctuation|;} {keyword|else} {variable|delete}[] {variable|b}{punctuation|;}
    {keyword|return} {variable|static_cast}{operator|<}{variable|int}{operator|>}{punctuation|(}{variable|u8}{string|"é"}[{number|0}]{punctuation|)} {operator|+} {variable|L}'\\{variable|n}'{punctuation|;} {operator|/}{operator|/} {keyword|end}
\}
\}
