#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
import std.core{comment|;}
namespace kitchen::tea \{
template {operator|<}typename T, int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires(T t) \{ \{ t.degrees() \} {operator|-}{operator|>} std::convertible_to{operator|<}double{operator|>}{comment|; \};}

class Kettle final : public Pot, private virtual Base{operator|<}int{operator|>} \{
{label function|public:}
    explicit Kettle(double litres {operator|=} {number|1.7}) noexcept : litres_\{litres\} \{\}
    ~Kettle() override {operator|=} default{comment|;}
    {operator|[}{operator|[}nodiscard{operator|]}{operator|]} auto boil() const {operator|-}{operator|>} std::unique_ptr{operator|<}Water{operator|>}{comment|;}
    bool operator{operator|<}{operator|=}{operator|>}(const Kettle{operator|&}) const {operator|=} default{comment|;}
{label function|private:}
    double litres_{comment|;}
    static constexpr auto kMax {operator|=} {number|1}{string|'000'}000ull{comment|;}
\}{comment|;}

auto steep {operator|=} {operator|[}{operator|&}, n {operator|=} {number|0b1010}{operator|]}(auto{operator|&}{operator|&} x) mutable \{ return x {operator|>}{operator|>} n{comment|; \};}
const char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{comment|;}
int main(int argc, char {operator|*}{operator|*}argv) \{
    {label function|std:}:vector{operator|<}std::vector{operator|<}int{operator|>}{operator|>} v\{\{{number|1}, {number|2}\}, \{{number|3}\}\}{comment|;}
    for (const auto {operator|&}{operator|[}a, b{operator|]} : pairs) if constexpr (sizeof(a) {operator|>} {number|4}) co_await a{comment|; else delete[] b;}
    return static_cast{operator|<}int{operator|>}(u8{string|"é"}{operator|[}{number|0}{operator|]}) {operator|+} L{string|'\\n'}{comment|; // end}
\}
\}
