{prolog|#include <vector>}
{prolog|#include <memory>}
{name|import std}.{name|core}{punctuation|;}
{name|namespace kitchen}{punctuation|:}{punctuation|:}{name|tea} \{
{name|template} {operator-char operator|<}{name|typename T}{punctuation|,} {name|int N} {operator-char operator|=} {number|3}{operator-char operator|>} {name|concept Hot} {operator-char operator|=} {name|requires}{punctuation|(}{name|T t}{punctuation|)} \{ \{ {name|t}.{name|degrees}{punctuation|(}{punctuation|)} \} {operator-char operator|-}{operator-char operator|>} {name|std}{punctuation|:}{punctuation|:}{name|convertible_to}{operator-char operator|<}{name|double}{operator-char operator|>}{punctuation|;} \}{punctuation|;}

{name|class Kettle final} {punctuation|:} {name|public Pot}{punctuation|,} {name|private virtual Base}{operator-char operator|<}{name|int}{operator-char operator|>} \{
{name|public}{punctuation|:}
    {name|explicit Kettle}{punctuation|(}{name|double litres} {operator-char operator|=} {number|1.7}{punctuation|)} {name|noexcept} {punctuation|:} {name|litres_}\{{name|litres}\} \{\}
    ~{name|Kettle}{punctuation|(}{punctuation|)} {name|override} {operator-char operator|=} {name|default}{punctuation|;}
    {punctuation|[}{punctuation|[}{name|nodiscard}{punctuation|]}{punctuation|]} {name|auto boil}{punctuation|(}{punctuation|)} {name|const} {operator-char operator|-}{operator-char operator|>} {name|std}{punctuation|:}{punctuation|:}{name|unique_ptr}{operator-char operator|<}{name|Water}{operator-char operator|>}{punctuation|;}
    {name|bool operator}{operator-char operator|<=}{operator-char operator|>}{punctuation|(}{name|const Kettle}&{punctuation|)} {name|const} {operator-char operator|=} {name|default}{punctuation|;}
{name|private}{punctuation|:}
    {name|double litres_}{punctuation|;}
    {name|static constexpr auto kMax} {operator-char operator|=} {number|1}{string|'000'}000ull{punctuation|;}
\}{punctuation|;}

{name|auto steep} {operator-char operator|=} {punctuation|[}&{punctuation|,} {name|n} {operator-char operator|=} 0b1010{punctuation|]}{punctuation|(}{name|auto}&& {name|x}{punctuation|)} {name|mutable} \{ {name|return x} {operator-char operator|>}{operator-char operator|>} {name|n}{punctuation|;} \}{punctuation|;}
{name|const char} {operator-char operator|*}{name|raw} {operator-char operator|=} {name|R}{string|"tea(no \\n "}{name|escape}{string|" here)tea"}{punctuation|;}
{name|int main}{punctuation|(}{name|int argc}{punctuation|,} {name|char} {operator-char operator|**}{name|argv}{punctuation|)} \{
    {name|std}{punctuation|:}{punctuation|:}{name|vector}{operator-char operator|<}{name|std}{punctuation|:}{punctuation|:}{name|vector}{operator-char operator|<}{name|int}{operator-char operator|>}{operator-char operator|>} {name|v}\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\}{punctuation|;}
    {name|for} {punctuation|(}{name|const auto} &{punctuation|[}{name|a}{punctuation|,} {name|b}{punctuation|]} {punctuation|:} {name|pairs}{punctuation|)} {name|if constexpr} {punctuation|(}{name|sizeof}{punctuation|(}{name|a}{punctuation|)} {operator-char operator|>} {number|4}{punctuation|)} {name|co_await a}{punctuation|;} {name|else delete}{punctuation|[}{punctuation|]} {name|b}{punctuation|;}
    {name|return static_cast}{operator-char operator|<}{name|int}{operator-char operator|>}{punctuation|(}{name|u8}{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator-char operator|+} {name|L}{string|'\\n'}{punctuation|;} {operator-char operator|/}{operator-char operator|/} {name|end}
\}
\}
