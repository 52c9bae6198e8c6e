{operator|#}include {operator|<}vector{operator|>}
{operator|#}include {operator|<}memory{operator|>}
import std{punctuation|.}core{operator|;}
namespace kitchen{operator|:}{operator|:}tea {operator|\{}
template {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{operator|(}T t{operator|)} {operator|\{} {operator|\{} t{punctuation|.}degrees{operator|(}{operator|)} {operator|\}} {operator|-}{operator|>} std{operator|:}{operator|:}convertible_to{operator|<}double{operator|>}{operator|;} {operator|\}}{operator|;}

class Kettle final {operator|:} public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} {operator|\{}
{property|public:}
    explicit Kettle{operator|(}double litres {operator|=} {number|1.7}{operator|)} noexcept {operator|:} litres_{operator|\{}litres{operator|\}} {operator|\{}{operator|\}}
    {operator|~}Kettle{operator|(}{operator|)} override {operator|=} default{operator|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{operator|(}{operator|)} const {operator|-}{operator|>} std{operator|:}{operator|:}unique_ptr{operator|<}Water{operator|>}{operator|;}
    bool operator{operator|<}{operator|=}{operator|>}{operator|(}const Kettle{operator|&}{operator|)} const {operator|=} default{operator|;}
{property|private:}
    double litres_{operator|;}
    static constexpr auto kMax {operator|=} {number|1}{string|'000'}{number|000ull}{operator|;}
{operator|\}}{operator|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{operator|(}auto{operator|&}{operator|&} x{operator|)} mutable {operator|\{} return x {operator|>}{operator|>} n{operator|;} {operator|\}}{operator|;}
const char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{operator|;}
int main{operator|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{operator|)} {operator|\{}
    std{operator|:}{operator|:}vector{operator|<}std{operator|:}{operator|:}vector{operator|<}int{operator|>}{operator|>} v{operator|\{}{operator|\{}{number|1}{punctuation|,} {number|2}{operator|\}}{punctuation|,} {operator|\{}{number|3}{operator|\}}{operator|\}}{operator|;}
    for {operator|(}const auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{operator|)} if constexpr {operator|(}sizeof{operator|(}a{operator|)} {operator|>} {number|4}{operator|)} co_await a{operator|;} else delete{punctuation|[}{punctuation|]} b{operator|;}
    return static_cast{operator|<}int{operator|>}{operator|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{operator|)} {operator|+} L{string|'\\n'}{operator|;} {operator|/}{operator|/} end
{operator|\}}
{operator|\}}
