{comment|#include <vector>}
{comment|#include <memory>}
import std{punctuation|.}core{punctuation|;}
namespace kitchen{double-colon punctuation|::}tea {punctuation|\{}
template {operator|<}typename {constant|T}{punctuation|,} int {constant|N} {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}{constant|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{double-colon punctuation|::}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {class-name|Kettle} final {operator|:} public Pot{punctuation|,} {keyword|private} virtual Base{operator|<}int{operator|>} {punctuation|\{}
{symbol|public}{operator|:}
    explicit Kettle{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}Kettle{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {operator|->} std{double-colon punctuation|::}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=>}{punctuation|(}const Kettle{operator|&}{punctuation|)} const {operator|=} default{punctuation|;}
{symbol|private}{operator|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}{string-literal|{string|'000'}}000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
const char {operator|*}raw {operator|=} {constant|R}{string-literal|{string|"tea(no \\n "}}escape{string-literal|{string|" here)tea"}}{punctuation|;}
int main{punctuation|(}int argc{punctuation|,} char {operator|**}argv{punctuation|)} {punctuation|\{}
    std{double-colon punctuation|::}vector{operator|<}std{double-colon punctuation|::}vector{operator|<}int{operator|>>} v{expansion|{delimiter operator|\{\{}{content|{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}}{delimiter operator|\}\}}}{punctuation|;}
    {keyword|for} {punctuation|(}const auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}{keyword|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}u8{string-literal|{string|"é"}}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {constant|L}{char|'\\n'}{punctuation|;} {operator|/}{operator|/} {keyword|end}
{punctuation|\}}
{punctuation|\}}
