{comment|#include <vector>}
{comment|#include <memory>}
import std{punctuation|.}core{punctuation|;}
namespace kitchen{operator|::}tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{operator|::}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {class-name|Kettle} final {operator|:} public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} {punctuation|\{}
public{operator|:}
    explicit {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} std{operator|::}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default}{punctuation|;}
private{operator|:}
    double litres_{punctuation|;}
    {keyword|static} constexpr auto kMax {operator|=} {number|1}'{number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int {function|main}{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{operator|::}vector{operator|<}std{operator|::}vector{operator|<}int{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} {keyword|delete}{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{char|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
