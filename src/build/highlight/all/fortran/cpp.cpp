#{keyword|include} {operator|<}vector{operator|>}
#{keyword|include} {operator|<}memory{operator|>}
import std.core{punctuation|;}
namespace kitchen{operator|::}tea \{
template {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} \{ \{ t.degrees{punctuation|(}{punctuation|)} \} {operator|-}{operator|>} std{operator|::}convertible_to{operator|<}double{operator|>}{punctuation|;} \}{punctuation|;}

class Kettle final {punctuation|:} {keyword|public} Pot{punctuation|,} {keyword|private} virtual Base{operator|<}int{operator|>} \{
{keyword|public}{punctuation|:}
    explicit Kettle{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    [[nodiscard]] auto boil{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{operator|::}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool {keyword|operator}{operator|<=}{operator|>}{punctuation|(}const Kettle{punctuation|&}{punctuation|)} const {operator|=} {keyword|default}{punctuation|;}
{keyword|private}{punctuation|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}{string|'000'}{number|000}ull{punctuation|;}
\}{punctuation|;}

auto steep {operator|=} [{punctuation|&}{punctuation|,} n {operator|=} {number|0}b1010]{punctuation|(}auto{punctuation|&}{punctuation|&} x{punctuation|)} mutable \{ {keyword|return} x {operator|>}{operator|>} n{punctuation|;} \}{punctuation|;}
const char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int main{punctuation|(}int argc{punctuation|,} char {operator|**}argv{punctuation|)} \{
    std{operator|::}vector{operator|<}std{operator|::}vector{operator|<}int{operator|>}{operator|>} v\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\}{punctuation|;}
    for {punctuation|(}const auto {punctuation|&}[a{punctuation|,} b] {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete[] b{punctuation|;}
    {keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}[{number|0}]{punctuation|)} {operator|+} L{string|'\\n'}{punctuation|;} {operator|//} {keyword|end}
\}
\}
