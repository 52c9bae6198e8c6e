#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
import std{punctuation|.}core{punctuation|;}
namespace kitchen{operator|::}tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} {parameter-type class-name|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} {function|requires}{punctuation|(}{parameter-type class-name|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{operator|::}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {class-name|Kettle} final {operator|:} public Pot{punctuation|,} {parameter-type class-name|private} virtual Base{operator|<}int{operator|>} {punctuation|\{}
public{operator|:}
    explicit {function|Kettle}{punctuation|(}{parameter-type class-name|double} litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} {keyword|auto} {function|boil}{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{operator|::}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}{parameter-type class-name|const} Kettle{operator|&}{punctuation|)} const {operator|=} {keyword|default}{punctuation|;}
private{operator|:}
    double litres_{punctuation|;}
    static constexpr {keyword|auto} kMax {operator|=} {number|1'000'000ull}{punctuation|;}
{punctuation|\}}{punctuation|;}

{keyword|auto} steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}{keyword|auto}{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
const char {operator|*}raw {operator|=} R{string-interpolation|{string|"tea(no \\n "}}escape{string-interpolation|{string|" here)tea"}}{punctuation|;}
int {function|main}{punctuation|(}{parameter-type class-name|int} argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{operator|::}vector{operator|<}std{operator|::}vector{operator|<}int{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}const {keyword|auto} {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}u8{string-interpolation|{string|"é"}}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
