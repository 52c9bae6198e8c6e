#include {generics|{punctuation|<}vector{punctuation|>}}
#include {generics|{punctuation|<}memory{punctuation|>}}
{keyword|import} {namespace|std{punctuation|.}core}{punctuation|;}
namespace kitchen{operator|::}{function|tea} {punctuation|\{}
template {operator|<}typename {class-name|T}{punctuation|,} {keyword|int} {class-name|N} {operator|=} {number|3}{operator|>} concept {class-name|Hot} {operator|=} {keyword|requires}{punctuation|(}{class-name|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{operator|::}{function|convertible_to}{generics|{punctuation|<}{keyword|double}{punctuation|>}}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {class-name|Kettle} {keyword|final} {operator|:} {keyword|public} {class-name|Pot}{punctuation|,} {keyword|private} virtual {class-name|Base}{generics|{punctuation|<}{keyword|int}{punctuation|>}} {punctuation|\{}
{keyword|public}{operator|:}
    explicit {class-name|Kettle}{punctuation|(}{keyword|double} litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{class-name|Kettle}{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|->} std{operator|::}{function|unique_ptr}{generics|{punctuation|<}{class-name|Water}{punctuation|>}}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}{keyword|const} {class-name|Kettle}{operator|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default}{punctuation|;}
{keyword|private}{operator|:}
    {keyword|double} litres_{punctuation|;}
    {keyword|static} constexpr auto kMax {operator|=} {number|1}{char|'000'}{number|000}ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} {keyword|char} {operator|*}raw {operator|=} {class-name|R}{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{keyword|int} {function|main}{punctuation|(}{keyword|int} argc{punctuation|,} {keyword|char} {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{operator|::}{function|vector}{operator|<}std{operator|::}{function|vector}{generics|{punctuation|<}{keyword|int}{punctuation|>}}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{generics|{punctuation|<}{keyword|int}{punctuation|>}}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {class-name|L}{char|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
