#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
import std{punctuation|.}core;
namespace kitchen{operator|:}{operator|:}tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} int N = {number|3}{operator|>} concept Hot = {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{operator|:}{operator|:}convertible_to{operator|<}double{operator|>}; {punctuation|\}};

class Kettle final {operator|:} public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} {punctuation|\{}
public{operator|:}
    explicit {function|Kettle}{punctuation|(}double litres = {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override = default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{operator|:}{operator|:}unique_ptr{operator|<}Water{operator|>};
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle&{punctuation|)} const = default;
private{operator|:}
    double litres_;
    static constexpr auto kMax = {number|1}{string|'000'}000ull;
{punctuation|\}};

auto steep = {punctuation|[}&{punctuation|,} n = 0b1010{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} return x {operator|>}{operator|>} n; {punctuation|\}};
const char {operator|*}raw = R{string|"tea(no \\n "}escape{string|" here)tea"};
int {function|main}{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{operator|:}{operator|:}vector{operator|<}std{operator|:}{operator|:}vector{operator|<}int{operator|>}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    {function|for }{punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} if {function|constexpr }{punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; else delete{punctuation|[}{punctuation|]} b;
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string|'\\n'}; {operator|//} end
{punctuation|\}}
{punctuation|\}}
