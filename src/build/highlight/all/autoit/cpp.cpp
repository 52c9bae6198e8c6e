{directive keyword|#include} {url|<vector>}
{directive keyword|#include} {url|<memory>}
import std{punctuation|.}core{comment|;}
namespace kitchen{punctuation|:}{punctuation|:}tea \{
template {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} \{ \{ t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} \} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}{comment|; \};}

class Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} \{
public{punctuation|:}
    explicit {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_\{litres\} \{\}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{comment|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>}{comment|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default}{comment|;}
private{punctuation|:}
    double litres_{comment|;}
    {keyword|static} constexpr auto kMax {operator|=} {number|1}{string|'000'}000ull{comment|;}
\}{comment|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto{operator|&}{operator|&} x{punctuation|)} mutable \{ return x {operator|>}{operator|>} n{comment|; \};}
{keyword|const} char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{comment|;}
int {function|main}{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} \{
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}int{operator|>}{operator|>} v\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\}{comment|;}
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{comment|; else delete[] b;}
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string|'\\n'}{comment|; // end}
\}
\}
