#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
import std.core;
namespace kitchen::tea \{
template {operator|<}typename {boolean|T}{punctuation|,} int {property|N} {operator|=} {number|3}{operator|>} concept {property|Hot} {operator|=} {function|requires}{punctuation|(}{boolean|T} {boolean|t}{punctuation|)} \{ \{ {boolean|t}.{function|degrees}{punctuation|(}{punctuation|)} \} {operator|-}{operator|>} std::convertible_to{operator|<}double{operator|>}; \};

class Kettle final : public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} \{
public:
    explicit {function|Kettle}{punctuation|(}double {property|litres} {operator|=} {number|1.7}{punctuation|)} noexcept : litres_\{litres\} \{\}
    ~{function|Kettle}{punctuation|(}{punctuation|)} {property|override} {operator|=} default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std::unique_ptr{operator|<}Water{operator|>};
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle&{punctuation|)} {property|const} {operator|=} default;
private:
    double litres_;
    static constexpr auto {property|kMax} {operator|=} {number|1}'{number|000}'000ull;
\};

auto {property|steep} {operator|=} {punctuation|[}&{punctuation|,} {property|n} {operator|=} 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable \{ {keyword|return} x {operator|>}{operator|>} n; \};
const char {operator|*}{property|raw} {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"};
int {function|main}{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} \{
    std::vector{operator|<}std::vector{operator|<}int{operator|>}{operator|>} v\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\};
    {function|for} {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} : pairs{punctuation|)} if {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; else {keyword|delete}{punctuation|[}{punctuation|]} b;
    {keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L'\\n'; {operator|/}{operator|/} end
\}
\}
