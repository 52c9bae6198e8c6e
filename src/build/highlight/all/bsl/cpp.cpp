{directive important|#include <vector>}
{directive important|#include <memory>}
import std{punctuation|.}core{punctuation|;}
namespace kitchen{punctuation|:}{punctuation|:}tea \{
template {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} \{ \{ t{punctuation|.}degrees{punctuation|(}{punctuation|)} \} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}{punctuation|;} \}{punctuation|;}

class Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} \{
public{punctuation|:}
    explicit Kettle{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default{punctuation|;}
private{punctuation|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}{string|'000'}{number|000}ull{punctuation|;}
\}{punctuation|;}

auto steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} {number|0}b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable \{ {keyword|return} x {operator|>}{operator|>} n{punctuation|;} \}{punctuation|;}
const char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int main{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} \{
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}int{operator|>}{operator|>} v\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\}{punctuation|;}
    {keyword|for} {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string|'\\n'}{punctuation|;} {comment|// end}
\}
\}
