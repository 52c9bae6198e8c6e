#include {generics|{punctuation|<}vector{punctuation|>}}
#include {generics|{punctuation|<}memory{punctuation|>}}
{keyword|import} {namespace|std{punctuation|.}core}{punctuation|;}
namespace kitchen{operator|::}tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{operator|::}convertible_to{generics|{punctuation|<}{keyword|double}{punctuation|>}}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} Kettle {keyword|final} {operator|:} public Pot{punctuation|,} {keyword|private} virtual Base{generics|{punctuation|<}{keyword|int}{punctuation|>}} {punctuation|\{}
public{operator|:}
    explicit Kettle{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}Kettle{punctuation|(}{punctuation|)} {keyword|override} {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {operator|->} std{operator|::}unique_ptr{generics|{punctuation|<}{class-name|Water}{punctuation|>}}{punctuation|;}
    bool operator{operator|<}{keyword|=>}{punctuation|(}const Kettle{operator|&}{punctuation|)} const {operator|=} default{punctuation|;}
{keyword|private}{operator|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}{char|'000'}{number|000}ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0}b1010{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
const char {operator|*}raw {operator|=} {string-interpolation|{id function|R}{string|"tea(no \\n "}}{string-interpolation|{id function|escape}{string|" here)tea"}}{punctuation|;}
int main{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{operator|::}vector{operator|<}std{operator|::}vector{generics|{punctuation|<}{keyword|int}{punctuation|>}}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}const auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{generics|{punctuation|<}{keyword|int}{punctuation|>}}{punctuation|(}{string-interpolation|{id function|u8}{string|"é"}}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{char|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
