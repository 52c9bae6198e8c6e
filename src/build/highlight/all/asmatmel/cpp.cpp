#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
import {op-code keyword|std}.core{comment|;}
namespace kitchen{punctuation|:}{punctuation|:}tea \{
template {operator|<}typename {register variable|T}{punctuation|,} int {register variable|N} {operator|=} {decimal-number number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}{register variable|T} {register variable|t}{punctuation|)} \{ \{ {register variable|t}.degrees{punctuation|(}{punctuation|)} \} {operator|-}{operator|>} {op-code keyword|std}{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}{comment|; \};}

class Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} \{
public{punctuation|:}
    explicit Kettle{punctuation|(}double litres {operator|=} {decimal-number number|1}.{decimal-number number|7}{punctuation|)} noexcept {punctuation|:} litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} default{comment|;}
    [[nodiscard]] auto boil{punctuation|(}{punctuation|)} const {operator|-}{operator|>} {op-code keyword|std}{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>}{comment|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle{operator|&}{punctuation|)} const {operator|=} default{comment|;}
private{punctuation|:}
    double litres_{comment|;}
    static constexpr auto kMax {operator|=} {decimal-number number|1}{string|'000'}000ull{comment|;}
\}{comment|;}

auto steep {operator|=} [{operator|&}{punctuation|,} {register variable|n} {operator|=} 0b1010]{punctuation|(}auto{operator|&&} {register variable|x}{punctuation|)} mutable \{ return {register variable|x} {operator|>>} {register variable|n}{comment|; \};}
const char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{comment|;}
int main{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} \{
    {op-code keyword|std}{punctuation|:}{punctuation|:}vector{operator|<}{op-code keyword|std}{punctuation|:}{punctuation|:}vector{operator|<}int{operator|>>} {register variable|v}\{\{{decimal-number number|1}{punctuation|,} {decimal-number number|2}\}{punctuation|,} \{{decimal-number number|3}\}\}{comment|;}
    for {punctuation|(}const auto {operator|&}[{register variable|a}{punctuation|,} b] {punctuation|:} pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}{register variable|a}{punctuation|)} {operator|>} {decimal-number number|4}{punctuation|)} co_await {register variable|a}{comment|; else delete[] b;}
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}[{decimal-number number|0}]{punctuation|)} {operator|+} L{string|'\\n'}{comment|; // end}
\}
\}
