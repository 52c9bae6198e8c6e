{keyword|#include} {operator|<}vector{operator|>}
{keyword|#include} {operator|<}memory{operator|>}
{keyword|import} std{punctuation|.}core{punctuation|;}
namespace kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} {builtin|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base{generic|{punctuation|<}{class-name|int}{punctuation|>}} {punctuation|\{}
public{punctuation|:}
    explicit {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    {builtin|bool} operator{operator|<=}{operator|>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} default{punctuation|;}
private{punctuation|:}
    double litres_{punctuation|;}
    {keyword|static} constexpr auto kMax {operator|=} {number|1}{string quoted-string|'000'}000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} char {operator|*}raw {operator|=} R{string quoted-string|"tea(no \\n "}escape{string quoted-string|" here)tea"}{punctuation|;}
{builtin|int} {function|main}{punctuation|(}{builtin|int} argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}{builtin|int}{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}{keyword|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} {generic-function|{function|static_cast}{generic|{punctuation|<}{class-name|int}{punctuation|>}}}{punctuation|(}u8{string quoted-string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string quoted-string|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
