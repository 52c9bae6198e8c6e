{comment|#include <vector>}
{comment|#include <memory>}
{tag|import} {tag|std{punctuation|.}}{tag|core}{punctuation|;}
{tag|namespace} {tag|kitchen}{punctuation|:}{punctuation|:}{tag|tea} {punctuation|\{}
{tag|template} {operator|<}{tag|typename} {tag|T}{punctuation|,} {tag|int} {tag|N} {operator|=} {string|3> concept Hot = requires(T t) \{ \{ t.degrees() \} -> std{punctuation|:}{punctuation|:}convertible_to<double>; \};}

{tag|class} {tag|Kettle} {tag|final} {punctuation|:} {tag|public} {tag|Pot}{punctuation|,} {tag|private} {tag|virtual} {tag|Base}{operator|<}{tag|int}{operator|>} {punctuation|\{}
{tag|public}{punctuation|:}
    {tag|explicit} {tag|Kettle}{punctuation|(}{tag|double} {tag|litres} {operator|=} {string|1.7) noexcept {punctuation|:} litres_\{litres\} \{\}}
    {operator|~}{tag|Kettle}{punctuation|(}{punctuation|)} {tag|override} {operator|=} {string|default;}
    {punctuation|[}{punctuation|[}{tag|nodiscard}{punctuation|]}{punctuation|]} {tag|auto} {tag|boil}{punctuation|(}{punctuation|)} {tag|const} {tag|-}{operator|>} {tag|std}{punctuation|:}{punctuation|:}{tag|unique_ptr}{operator|<}{tag|Water}{operator|>}{punctuation|;}
    {tag|bool} {tag|operator}{operator|<=}{string|>(const Kettle&) const = default;}
{tag|private}{punctuation|:}
    {tag|double} {tag|litres_}{punctuation|;}
    {tag|static} {tag|constexpr} {tag|auto} {tag|kMax} {operator|=} {string|1'000'000ull;}
{punctuation|\}}{punctuation|;}

{tag|auto} {tag|steep} {operator|=} {string|[&{punctuation|,} n = 0b1010](auto&& x) mutable \{ return x >> n; \};}
{tag|const} {tag|char} {operator|*}{tag|raw} {operator|=} {string|R"tea(no \\n "escape" here)tea";}
{tag|int} {tag|main}{punctuation|(}{tag|int} {tag|argc}{punctuation|,} {tag|char} {operator|*}{operator|*}{tag|argv}{punctuation|)} {punctuation|\{}
    {tag|std}{punctuation|:}{punctuation|:}{tag|vector}{operator|<}{tag|std}{punctuation|:}{punctuation|:}{tag|vector}{operator|<}{tag|int}{operator|>}{operator|>} {tag|v}{punctuation|\{}{punctuation|\{}{tag|1}{punctuation|,} {tag|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{tag|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {tag|for} {punctuation|(}{tag|const} {tag|auto} {operator|&}{punctuation|[}{tag|a}{punctuation|,} {tag|b}{punctuation|]} {punctuation|:} {tag|pairs}{punctuation|)} {tag|if} {tag|constexpr} {punctuation|(}{tag|sizeof}{punctuation|(}{tag|a}{punctuation|)} {operator|>} {tag|4}{punctuation|)} {tag|co_await} {tag|a}{punctuation|;} {tag|else} {tag|delete}{punctuation|[}{punctuation|]} {tag|b}{punctuation|;}
    {tag|return} {tag|static_cast}{operator|<}{tag|int}{operator|>}{punctuation|(}{tag|u8}"é"{punctuation|[}{tag|0}{punctuation|]}{punctuation|)} {operator|+} {tag|L}'{tag|\\n}'{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
