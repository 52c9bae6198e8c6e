{comment|#include <vector>}
{comment|#include <memory>}
import std.core;
namespace kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t.degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}; {punctuation|\}};

{class-name|class} Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} {punctuation|\{}
public{punctuation|:}
    explicit Kettle{punctuation|(}double {class-name|litres} {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}{class-name|litres}{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} default;
    [[nodiscard]] auto boil{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>};
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle{operator|&}{punctuation|)} const {operator|=} default;
private{punctuation|:}
    double litres_;
    static constexpr auto kMax {operator|=} {number|1}'{number|000}'000ull;
{punctuation|\}};

auto steep {operator|=} [{operator|&}{punctuation|,} n {operator|=} 0b1010]{punctuation|(}auto{operator|&}{operator|&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>}{operator|>} n; {punctuation|\}};
const char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"};
int main{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}int{operator|>}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    {keyword|for} {punctuation|(}const auto {operator|&}[a{punctuation|,} b] {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; {keyword|else} delete[] b;
    {keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}[{number|0}]{punctuation|)} {operator|+} L'\\n'; {operator|/}{operator|/} {keyword|end}
{punctuation|\}}
{punctuation|\}}
