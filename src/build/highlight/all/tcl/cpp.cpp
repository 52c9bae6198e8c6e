{comment|#include <vector>}
{comment|#include <memory>}
import std.core;
{keyword|namespace} kitchen::tea {punctuation|\{}
template {operator|<}typename T, int N = 3{operator|>} concept Hot = requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t.degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std::convertible_to{operator|<}double{operator|>}; {punctuation|\}};

{builtin|class} Kettle final : public Pot, private virtual Base{operator|<}int{operator|>} {punctuation|\{}
public:
    explicit Kettle{punctuation|(}double litres = 1.7{punctuation|)} noexcept : litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}Kettle{punctuation|(}{punctuation|)} override = default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std::unique_ptr{operator|<}Water{operator|>};
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle{operator|&}{punctuation|)} const = default;
private:
    double litres_;
    static constexpr auto kMax = 1'000'000ull;
{punctuation|\}};

auto steep = {punctuation|[}{operator|&}, n = 0b1010{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} return x {operator|>>} n; {punctuation|\}};
const char {operator|*}raw = R{string|"tea(no \\n "}escape{string|" here)tea"};
int main{punctuation|(}int argc, char {operator|**}argv{punctuation|)} {punctuation|\{}
    std::vector{operator|<}std::vector{operator|<}int{operator|>>} v{punctuation|\{}{punctuation|\{}1, 2{punctuation|\}}, {punctuation|\{}3{punctuation|\}}{punctuation|\}};
    {builtin|for} {punctuation|(}const auto {operator|&}{punctuation|[}a, b{punctuation|]} : pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} 4{punctuation|)} co_await a; {builtin|else} delete{punctuation|[}{punctuation|]} b;
    {builtin|return} static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}0{punctuation|]}{punctuation|)} {operator|+} L'\\n'; {operator|/}{operator|/} end
{punctuation|\}}
{punctuation|\}}
