{punctuation|#}{atom|include} {operator|<}{atom|vector}{operator|>}
{punctuation|#}{atom|include} {operator|<}{atom|memory}{operator|>}
{atom|import} {atom|std}{punctuation|.}{atom|core}{punctuation|;}
{atom|namespace} {atom|kitchen}{punctuation|:}{punctuation|:}{atom|tea} {punctuation|\{}
{atom|template} {operator|<}{atom|typename} {variable|T}{punctuation|,} {atom|int} {variable|N} {operator|=} {number|3}{operator|>} {atom|concept} {variable|Hot} {operator|=} {function|requires}{punctuation|(}{variable|T} {atom|t}{punctuation|)} {punctuation|\{} {punctuation|\{} {atom|t}{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} {atom|std}{punctuation|:}{punctuation|:}{atom|convertible_to}{operator|<}{atom|double}{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{atom|class} {variable|Kettle} {atom|final} {punctuation|:} {atom|public} {variable|Pot}{punctuation|,} {atom|private} {atom|virtual} {variable|Base}{operator|<}{atom|int}{operator|>} {punctuation|\{}
{atom|public}{punctuation|:}
    {atom|explicit} {variable|Kettle}{punctuation|(}{atom|double} {atom|litres} {operator|=} {number|1.7}{punctuation|)} {atom|noexcept} {punctuation|:} {atom|litres_}{punctuation|\{}{atom|litres}{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{variable|Kettle}{punctuation|(}{punctuation|)} {atom|override} {operator|=} {atom|default}{punctuation|;}
    {punctuation|[}{punctuation|[}{atom|nodiscard}{punctuation|]}{punctuation|]} {atom|auto} {function|boil}{punctuation|(}{punctuation|)} {atom|const} {operator|-}{operator|>} {atom|std}{punctuation|:}{punctuation|:}{atom|unique_ptr}{operator|<}{variable|Water}{operator|>}{punctuation|;}
    {atom|bool} {atom|operator}{operator|<=}{operator|>}{punctuation|(}{atom|const} {variable|Kettle}&{punctuation|)} {atom|const} {operator|=} {atom|default}{punctuation|;}
{atom|private}{punctuation|:}
    {atom|double} {atom|litres_}{punctuation|;}
    {atom|static} {atom|constexpr} {atom|auto} {atom|kMax} {operator|=} {number|1}{quoted-atom atom|'000'}{number|000}{atom|ull}{punctuation|;}
{punctuation|\}}{punctuation|;}

{atom|auto} {atom|steep} {operator|=} {punctuation|[}&{punctuation|,} {atom|n} {operator|=} {number|0}{atom|b1010}{punctuation|]}{punctuation|(}{atom|auto}&& {atom|x}{punctuation|)} {atom|mutable} {punctuation|\{} {atom|return} {atom|x} {punctuation|>>} {atom|n}{punctuation|;} {punctuation|\}}{punctuation|;}
{atom|const} {atom|char} {operator|*}{atom|raw} {operator|=} {variable|R}{string|"tea(no \\n "}{atom|escape}{string|" here)tea"}{punctuation|;}
{atom|int} {function|main}{punctuation|(}{atom|int} {atom|argc}{punctuation|,} {atom|char} {operator|*}{operator|*}{atom|argv}{punctuation|)} {punctuation|\{}
    {atom|std}{punctuation|:}{punctuation|:}{atom|vector}{operator|<}{atom|std}{punctuation|:}{punctuation|:}{atom|vector}{operator|<}{atom|int}{punctuation|>>} {atom|v}{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {atom|for} {punctuation|(}{atom|const} {atom|auto} &{punctuation|[}{atom|a}{punctuation|,} {atom|b}{punctuation|]} {punctuation|:} {atom|pairs}{punctuation|)} {keyword|if} {atom|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}{atom|a}{punctuation|)} {operator|>} {number|4}{punctuation|)} {atom|co_await} {atom|a}{punctuation|;} {atom|else} {atom|delete}{punctuation|[}{punctuation|]} {atom|b}{punctuation|;}
    {atom|return} {atom|static_cast}{operator|<}{atom|int}{operator|>}{punctuation|(}{atom|u8}{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {variable|L}{quoted-atom atom|'\\n'}{punctuation|;} {operator|/}{operator|/} {keyword|end}
{punctuation|\}}
{punctuation|\}}
