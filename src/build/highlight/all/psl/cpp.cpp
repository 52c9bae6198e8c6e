{comment|#include <vector>}
{comment|#include <memory>}
import std{operator|.}core{punctuation|;}
namespace kitchen{operator|:}{operator|:}tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} {builtin builtin-function|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} {keyword|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{operator|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{operator|:}{operator|:}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {operator|:} public Pot{punctuation|,} private virtual Base{operator|<}{builtin builtin-function|int}{operator|>} {punctuation|\{}
public{operator|:}
    explicit {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{operator|:}{operator|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle{operator|&}{punctuation|)} const {operator|=} {keyword|default}{punctuation|;}
private{operator|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}'{number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
const char {operator|*}raw {operator|=} R{string|"tea(no {symbol|\\n} "}escape{string|" here)tea"}{punctuation|;}
{builtin builtin-function|int} {function|main}{punctuation|(}{builtin builtin-function|int} argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{operator|:}{operator|:}vector{operator|<}std{operator|:}{operator|:}vector{operator|<}{builtin builtin-function|int}{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}const auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} {keyword|if} {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}{builtin builtin-function|int}{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L'\\n'{punctuation|;} {operator|/}{operator|/} end
{punctuation|\}}
{punctuation|\}}
