{constant|#}include {function|<}vector{function|>}
{constant|#}include {function|<}memory{function|>}
import std{dyadic-operator operator|.}core{punctuation|;}
namespace kitchen{dfn builtin|:}{dfn builtin|:}tea {dfn builtin|\{}
template {function|<}typename T{function|,} int N {function|=} {number|3}{function|>} concept Hot {function|=} requires{punctuation|(}T t{punctuation|)} {dfn builtin|\{} {dfn builtin|\{} t{dyadic-operator operator|.}degrees{punctuation|(}{punctuation|)} {dfn builtin|\}} {function|-}{function|>} std{dfn builtin|:}{dfn builtin|:}convertible_to{function|<}double{function|>}{punctuation|;} {dfn builtin|\}}{punctuation|;}

class Kettle final {dfn builtin|:} public Pot{function|,} private virtual Base{function|<}int{function|>} {dfn builtin|\{}
public{dfn builtin|:}
    explicit Kettle{punctuation|(}double litres {function|=} {number|1.7}{punctuation|)} noexcept {dfn builtin|:} litres_{dfn builtin|\{}litres{dfn builtin|\}} {dfn builtin|\{}{dfn builtin|\}}
    {function|~}Kettle{punctuation|(}{punctuation|)} override {function|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {function|-}{function|>} std{dfn builtin|:}{dfn builtin|:}unique_ptr{function|<}Water{function|>}{punctuation|;}
    bool operator{function|<}{function|=}{function|>}{punctuation|(}const Kettle{monadic-operator operator|&}{punctuation|)} const {function|=} default{punctuation|;}
private{dfn builtin|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {function|=} {number|1}{string|'000'}{number|000}ull{punctuation|;}
{dfn builtin|\}}{punctuation|;}

auto steep {function|=} {punctuation|[}{monadic-operator operator|&}{function|,} n {function|=} {number|0}b1010{punctuation|]}{punctuation|(}auto{monadic-operator operator|&}{monadic-operator operator|&} x{punctuation|)} mutable {dfn builtin|\{} return x {function|>}{function|>} n{punctuation|;} {dfn builtin|\}}{punctuation|;}
const char {function|*}raw {function|=} R"tea{punctuation|(}no {monadic-operator operator|\\}n "escape" here{punctuation|)}tea"{punctuation|;}
int main{punctuation|(}int argc{function|,} char {function|*}{function|*}argv{punctuation|)} {dfn builtin|\{}
    std{dfn builtin|:}{dfn builtin|:}vector{function|<}std{dfn builtin|:}{dfn builtin|:}vector{function|<}int{function|>}{function|>} v{dfn builtin|\{}{dfn builtin|\{}{number|1}{function|,} {number|2}{dfn builtin|\}}{function|,} {dfn builtin|\{}{number|3}{dfn builtin|\}}{dfn builtin|\}}{punctuation|;}
    for {punctuation|(}const auto {monadic-operator operator|&}{punctuation|[}a{function|,} b{punctuation|]} {dfn builtin|:} pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {function|>} {number|4}{punctuation|)} co_await a{punctuation|;} else delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast{function|<}int{function|>}{punctuation|(}u8"é"{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {function|+} L{string|'\\n'}{punctuation|;} {monadic-operator operator|/}{monadic-operator operator|/} end
{dfn builtin|\}}
{dfn builtin|\}}
