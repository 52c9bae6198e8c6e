{operator|#}{hvariable|include} {operator|<}{hvariable|vector}{operator|>}
{operator|#}{hvariable|include} {operator|<}{hvariable|memory}{operator|>}
{hvariable|import} {hvariable|std}{punctuation|.}{hvariable|core}{punctuation|;}
{hvariable|namespace} {hvariable|kitchen}{operator|::}{hvariable|tea} {punctuation|\{}
{hvariable|template} {operator|<}{hvariable|typename} {constant|T}{punctuation|,} {hvariable|int} {constant|N} {operator|=} {number|3}{operator|>} {hvariable|concept} {constant|Hot} {operator|=} {hvariable|requires}{punctuation|(}{constant|T} {hvariable|t}{punctuation|)} {punctuation|\{} {punctuation|\{} {hvariable|t}{punctuation|.}{hvariable|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} {hvariable|std}{operator|::}{hvariable|convertible_to}{operator|<}{hvariable|double}{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {constant|Kettle} {hvariable|final} {operator|:} {hvariable|public} {constant|Pot}{punctuation|,} {hvariable|private} {hvariable|virtual} {constant|Base}{operator|<}{hvariable|int}{operator|>} {punctuation|\{}
{hvariable|public}{operator|:}
    {hvariable|explicit} {constant|Kettle}{punctuation|(}{hvariable|double} {hvariable|litres} {operator|=} {number|1.7}{punctuation|)} {hvariable|noexcept} {operator|:} {hvariable|litres_}{punctuation|\{}{hvariable|litres}{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{constant|Kettle}{punctuation|(}{punctuation|)} {hvariable|override} {operator|=} {hvariable|default}{punctuation|;}
    {punctuation|[}{punctuation|[}{hvariable|nodiscard}{punctuation|]}{punctuation|]} {hvariable|auto} {hvariable|boil}{punctuation|(}{punctuation|)} {builtin|const} {operator|->} {hvariable|std}{operator|::}{hvariable|unique_ptr}{operator|<}{constant|Water}{operator|>}{punctuation|;}
    {hvariable|bool} {hvariable|operator}{operator|<=>}{punctuation|(}{builtin|const} {constant|Kettle}{operator|&}{punctuation|)} {builtin|const} {operator|=} {hvariable|default}{punctuation|;}
{hvariable|private}{operator|:}
    {hvariable|double} {hvariable|litres_}{punctuation|;}
    {hvariable|static} {hvariable|constexpr} {hvariable|auto} {hvariable|kMax} {operator|=} {number|1}'{number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

{hvariable|auto} {hvariable|steep} {operator|=} {punctuation|[}{operator|&}{punctuation|,} {hvariable|n} {operator|=} 0b1010{punctuation|]}{punctuation|(}{hvariable|auto}{operator|&&} {hvariable|x}{punctuation|)} {hvariable|mutable} {punctuation|\{} {hvariable|return} {hvariable|x} {operator|>>} {hvariable|n}{punctuation|;} {punctuation|\}}{punctuation|;}
{builtin|const} {hvariable|char} {operator|*}{hvariable|raw} {operator|=} {constant|R}{string|"tea(no \\n "}{hvariable|escape}{string|" here)tea"}{punctuation|;}
{hvariable|int} {hvariable|main}{punctuation|(}{hvariable|int} {hvariable|argc}{punctuation|,} {hvariable|char} {operator|**}{hvariable|argv}{punctuation|)} {punctuation|\{}
    {hvariable|std}{operator|::}{hvariable|vector}{operator|<}{hvariable|std}{operator|::}{hvariable|vector}{operator|<}{hvariable|int}{operator|>>} {hvariable|v}{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {hvariable|for} {punctuation|(}{builtin|const} {hvariable|auto} {operator|&}{punctuation|[}{hvariable|a}{punctuation|,} {hvariable|b}{punctuation|]} {operator|:} {hvariable|pairs}{punctuation|)} {keyword|if} {hvariable|constexpr} {punctuation|(}{hvariable|sizeof}{punctuation|(}{hvariable|a}{punctuation|)} {operator|>} {number|4}{punctuation|)} {hvariable|co_await} {hvariable|a}{punctuation|;} {keyword|else} {hvariable|delete}{punctuation|[}{punctuation|]} {hvariable|b}{punctuation|;}
    {hvariable|return} {hvariable|static_cast}{operator|<}{hvariable|int}{operator|>}{punctuation|(}{hvariable|u8}{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {constant|L}{char string|'\\n'}{punctuation|;} {operator|//} {hvariable|end}
{punctuation|\}}
{punctuation|\}}
