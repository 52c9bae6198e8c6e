{operator|#}include {operator|<}vector{operator|>}
{operator|#}include {operator|<}memory{operator|>}
import std.core{comment|;}
namespace kitchen::tea \{
template {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} \{ \{ t.degrees{punctuation|(}{punctuation|)} \} {operator|-}{operator|>} std::convertible_to{operator|<}double{operator|>}{comment|; \};}

class Kettle final : public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} \{
public:
    explicit Kettle{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept : litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} default{comment|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std::unique_ptr{operator|<}Water{operator|>}{comment|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle{operator|&}{punctuation|)} const {operator|=} default{comment|;}
private:
    double litres_{comment|;}
    static constexpr auto kMax {operator|=} {number|1}{char|'000'}000ull{comment|;}
\}{comment|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable \{ return x {operator|>>} n{comment|; \};}
const char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{comment|;}
int main{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} \{
    std::vector{operator|<}std::vector{operator|<}int{operator|>>} v\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\}{comment|;}
    for {punctuation|(}const auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} : pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{comment|; else delete[] b;}
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{char|'\\n'}{comment|; // end}
\}
\}
