{comment|#include <vector>}
{comment|#include <memory>}
{keyword|import} std{punctuation|.}core{punctuation|;}
namespace kitchen{punctuation|::}tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} {c-style-function function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{dot important|.}{c-style-function function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{punctuation|::}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle {property-literal property|final} {punctuation|:} public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} {punctuation|\{}
{property-literal property|public}{punctuation|:}
    explicit {c-style-function function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} {property-literal property|noexcept} {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{c-style-function function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {c-style-function function|boil}{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{punctuation|::}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default{punctuation|;}
{property-literal property|private}{punctuation|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}'{number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} return x {operator|>}{operator|>} n{punctuation|;} {punctuation|\}}{punctuation|;}
const char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int {c-style-function function|main}{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{punctuation|::}vector{operator|<}std{punctuation|::}vector{operator|<}int{operator|>}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {c-style-function function|for} {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} {c-style-function function|constexpr} {punctuation|(}{c-style-function function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L'\\n'{punctuation|;} {operator|//} {keyword|end}
{punctuation|\}}
{punctuation|\}}
