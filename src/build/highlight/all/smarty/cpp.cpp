#include {tag|{tag|{punctuation|<}vector}{punctuation|>}}
#include {tag|{tag|{punctuation|<}memory}{punctuation|>}}
import std.core;
namespace kitchen::tea \{
template {tag|{tag|{punctuation|<}typename} {attr-name|T,} {attr-name|int} {attr-name|N} {attr-value|{punctuation attr-equals|=} 3}{punctuation|>}} concept Hot = requires(T t) {smarty language-smarty|{delimiter punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {punctuation|->} std{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}; {delimiter punctuation|\}}};

class Kettle final : public Pot, private virtual Base{tag|{tag|{punctuation|<}int}{punctuation|>}} {smarty language-smarty|{delimiter punctuation|\{}
public{punctuation|:}
    explicit {function|Kettle}{punctuation|(}double {attr-name|litres} {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} {attr-name|override} {operator|=} default;
    {punctuation|[}{punctuation|[}{variable|nodiscard}{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const {punctuation|->} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>};
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle&{punctuation|)} {attr-name|const} {operator|=} default;
private{punctuation|:}
    double litres_;
    static constexpr auto {attr-name|kMax} {operator|=} {number|1}{string|'000'}{number|000}ull;
{delimiter punctuation|\}}};

auto steep = [&, n = 0b1010](auto&& x) mutable {smarty language-smarty|{delimiter punctuation|\{} return x {operator|>}{operator|>} n; {delimiter punctuation|\}}};
const char *raw = R"tea(no \\n "escape" here)tea";
int main(int argc, char **argv) {smarty language-smarty|{delimiter punctuation|\{}
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}int{operator|>}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    for {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} if constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; else delete{punctuation|[}{punctuation|]} b;
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string|'\\n'}; {operator|/}{operator|/} end
{delimiter punctuation|\}}}
\}
