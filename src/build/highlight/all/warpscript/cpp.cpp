{comment|#include <vector>}
{comment|#include <memory>}
import std.core;
namespace kitchen::tea {punctuation|\{}
template {operator|<}typename {boolean|T}, int N = {number|3}{operator|>} concept Hot = requires{punctuation|(}{boolean|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t.degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std::convertible_to{operator|<}double{operator|>}; {punctuation|\}};

class Kettle final : public Pot, private virtual Base{operator|<}int{operator|>} {punctuation|\{}
public:
    explicit Kettle{punctuation|(}double litres = {number|1.7}{punctuation|)} noexcept : litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}Kettle{punctuation|(}{punctuation|)} override = default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std::unique_ptr{operator|<}Water{operator|>};
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle{operator|&}{punctuation|)} const = default;
private:
    double litres_;
    static constexpr auto kMax = {number|1}{string|'000'}000ull;
{punctuation|\}};

auto steep = {punctuation|[}{operator|&}, n = {number|0b1010}{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} return x {operator|>>} n; {punctuation|\}};
const char {operator|*}raw = R{string|"tea(no \\n "}escape{string|" here)tea"};
int main{punctuation|(}int argc, char {operator|**}argv{punctuation|)} {punctuation|\{}
    std::vector{operator|<}std::vector{operator|<}int{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}, {number|2}{punctuation|\}}, {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    for {punctuation|(}const auto {operator|&}{punctuation|[}a, b{punctuation|]} : pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; else delete{punctuation|[}{punctuation|]} b;
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string|'\\n'}; {comment|// end}
{punctuation|\}}
{punctuation|\}}
