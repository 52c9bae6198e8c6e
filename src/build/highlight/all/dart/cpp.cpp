#include {generics|{punctuation|<}vector{punctuation|>}}
#include {generics|{punctuation|<}memory{punctuation|>}}
{keyword|import} std{punctuation|.}core{punctuation|;}
namespace kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
template {operator|<}typename {class-name|T}{punctuation|,} int {class-name|N} {operator|=} {number|3}{operator|>} concept {class-name|Hot} {operator|=} {function|requires}{punctuation|(}{class-name|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{generics|{punctuation|<}double{punctuation|>}}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {class-name|Kettle} {keyword|final} {punctuation|:} public {class-name|Pot}{punctuation|,} private virtual {class-name|Base}{generics|{punctuation|<}int{punctuation|>}} {punctuation|\{}
public{punctuation|:}
    explicit {class-name|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{class-name|Kettle}{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{generics|{punctuation|<}{class-name|Water}{punctuation|>}}{punctuation|;}
    bool {keyword|operator}{operator|<=}{operator|>}{punctuation|(}{keyword|const} {class-name|Kettle}{operator|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default}{punctuation|;}
private{punctuation|:}
    double litres_{punctuation|;}
    {keyword|static} constexpr auto kMax {operator|=} {number|1}{string-literal|{string|'000'}}{number|000}ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0}b1010{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} char {operator|*}raw {operator|=} {class-name|R}{string-literal|{string|"tea(no \\n "}}escape{string-literal|{string|" here)tea"}}{punctuation|;}
int {function|main}{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{generics|{punctuation|<}int{punctuation|>}}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{generics|{punctuation|<}int{punctuation|>}}{punctuation|(}u8{string-literal|{string|"é"}}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {class-name|L}{string-literal|{string|'\\n'}}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
