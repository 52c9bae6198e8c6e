#include {rule|{punctuation|<}vector{punctuation|>}}
#include {rule|{punctuation|<}memory{punctuation|>}}
import std.core;
namespace kitchen::tea {operator|\{}
template {rule|{punctuation|<}typename T, int N = 3{punctuation|>}} concept Hot = requires{operator|(}T t{operator|)} {operator|\{} {operator|\{} t.degrees{operator|(}{operator|)} {operator|\}} -> std::convertible_to{rule|{punctuation|<}double{punctuation|>}}; {operator|\}};

class Kettle final : public Pot, private virtual Base{rule|{punctuation|<}int{punctuation|>}} {operator|\{}
public:
    explicit Kettle{operator|(}double litres = 1.7{operator|)} noexcept : litres_{operator|\{}litres{operator|\}} {operator|\{}{operator|\}}
    ~Kettle{operator|(}{operator|)} override = default;
    {operator|[}{operator|[}nodiscard{operator|]}{operator|]} auto boil{operator|(}{operator|)} const -> std::unique_ptr{rule|{punctuation|<}Water{punctuation|>}};
    bool operator{rule|{punctuation|<}={punctuation|>}}{operator|(}const Kettle&{operator|)} const = default;
private:
    double litres_;
    static constexpr auto kMax = 1{string|'000'}000ull;
{operator|\}};

auto steep = {operator|[}&, n = 0b1010{operator|]}{operator|(}auto&& x{operator|)} mutable {operator|\{} return x >> n; {operator|\}};
const char {operator|*}raw = R{string|"tea(no \\n "}escape{string|" here)tea"};
int main{operator|(}int argc, char {operator|*}{operator|*}argv{operator|)} {operator|\{}
    std::vector<std::vector{rule|{punctuation|<}int{punctuation|>}}> v{operator|\{}{operator|\{}1, 2{operator|\}}, {operator|\{}3{operator|\}}{operator|\}};
    for {operator|(}const auto &{operator|[}a, b{operator|]} : pairs{operator|)} if constexpr {operator|(}sizeof{operator|(}a{operator|)} > 4{operator|)} co_await a; else delete{operator|[}{operator|]} b;
    return static_cast{rule|{punctuation|<}int{punctuation|>}}{operator|(}u8{string|"é"}{operator|[}0{operator|]}{operator|)} {operator|+} L{string|'\\n'}; // end
{operator|\}}
{operator|\}}
