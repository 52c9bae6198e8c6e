#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
import std{punctuation|.}core{operator|;}
namespace kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}{operator|;} {punctuation|\}}{operator|;}

class Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} {punctuation|\{}
public{punctuation|:}
    explicit Kettle{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} {blank regex|litres_}{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}Kettle{punctuation|(}{punctuation|)} override {operator|=} default{operator|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {operator|->} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>}{operator|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle{operator|&}{punctuation|)} const {operator|=} default{operator|;}
private{punctuation|:}
    double {blank regex|litres_}{operator|;}
    static constexpr auto kMax {operator|=} {number|1}'{number|000}'000ull{operator|;}
{punctuation|\}}{operator|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}auto{operator|&}{operator|&} x{punctuation|)} mutable {punctuation|\{} return x {operator|>>} n{operator|;} {punctuation|\}}{operator|;}
const char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{operator|;}
int main{punctuation|(}int argc{punctuation|,} char {operator|**}argv{punctuation|)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}int{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{operator|;}
    for {punctuation|(}const auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{operator|;} else delete{punctuation|[}{punctuation|]} b{operator|;}
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L'\\n'{operator|;} {operator|//} end
{punctuation|\}}
{punctuation|\}}
