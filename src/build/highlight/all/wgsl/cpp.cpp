#include {punctuation|<}vector{punctuation|>}
#include {punctuation|<}memory{punctuation|>}
import std{punctuation|.}core{punctuation|;}
namespace kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
template {punctuation|<}typename {class-name|T}{punctuation|,} int {class-name|N} {operator|=} {int-literal number|3}{punctuation|>} concept {class-name|Hot} {operator|=} {function-calls function|requires}{punctuation|(}{class-name|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{builtin|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{punctuation|:}{punctuation|:}convertible_to{punctuation|<}double{punctuation|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class {class-name|Kettle} final {punctuation|:} public {class-name|Pot}{punctuation|,} {keyword|private} virtual {class-name|Base}{punctuation|<}int{punctuation|>} {punctuation|\{}
public{punctuation|:}
    explicit {function-calls function|Kettle}{punctuation|(}double litres {operator|=} {decimal-float-literal number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{function-calls function|Kettle}{punctuation|(}{punctuation|)} {builtin|override} {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function-calls function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|->} std{punctuation|:}{punctuation|:}unique_ptr{punctuation|<}{class-name|Water}{punctuation|>}{punctuation|;}
    {builtin|bool} operator{operator|<=}{punctuation|>}{punctuation|(}{keyword|const} {class-name|Kettle}{operator|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default}{punctuation|;}
{keyword|private}{punctuation|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {int-literal number|1}'{int-literal number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} char *raw {operator|=} {class-name|R}"{function-calls function|tea}{punctuation|(}no \\n "escape" here{punctuation|)}tea"{punctuation|;}
int {function-calls function|main}{punctuation|(}int argc{punctuation|,} char {operator|*}*argv{punctuation|)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}vector{punctuation|<}std{punctuation|:}{punctuation|:}vector{punctuation|<}int{operator|>>} v{punctuation|\{}{punctuation|\{}{int-literal number|1}{punctuation|,} {int-literal number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{int-literal number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}{function-calls function|sizeof}{punctuation|(}a{punctuation|)} {punctuation|>} {int-literal number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{punctuation|<}int{punctuation|>}{punctuation|(}u8"é"{punctuation|[}{int-literal number|0}{punctuation|]}{punctuation|)} {operator|+} {class-name|L}'\\n'{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
