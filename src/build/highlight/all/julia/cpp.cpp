{comment|#include <vector>}
{comment|#include <memory>}
{keyword|import} std{punctuation|.}core{punctuation|;}
namespace kitchen{punctuation|::}tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{punctuation|::}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} {punctuation|\{}
public{punctuation|:}
    explicit Kettle{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}Kettle{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} std{punctuation|::}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} default{punctuation|;}
private{punctuation|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}{operator|'}{number|000}{operator|'}{number|000}ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} char {operator|*}raw {operator|=} {string|R"tea(no \\n "}{string|escape" here)tea"}{punctuation|;}
int main{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{punctuation|::}vector{operator|<}std{punctuation|::}vector{operator|<}int{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}{string|u8"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{operator|'}{operator|\\}n{operator|'}{punctuation|;} {operator|//} {keyword|end}
{punctuation|\}}
{punctuation|\}}
