{operator|#}include {operator|<}{function|vector}{operator|>}
{operator|#}include {operator|<}memory{operator|>}
import std{operator|.}core{punctuation|;}
{keyword|namespace} kitchen{operator|::}tea {punctuation|\{}
template {operator|<}typename T{operator|,} {function|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{operator|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{operator|::}convertible_to{operator|<}{function|double}{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {operator|:} {keyword|public} Pot{operator|,} {keyword|private} virtual Base{operator|<}{function|int}{operator|>} {punctuation|\{}
{keyword|public}{operator|:}
    explicit Kettle{punctuation|(}{function|double} litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}Kettle{punctuation|(}{punctuation|)} {keyword|override} {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} {keyword|const} {operator|->} std{operator|::}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    {function|bool} operator{operator|<=>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} default{punctuation|;}
{keyword|private}{operator|:}
    {function|double} litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}{operator|'}{number|000}{operator|'}{number|000}ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} return x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} {function|char} {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{function|int} main{punctuation|(}{function|int} argc{operator|,} {function|char} {operator|**}argv{punctuation|)} {punctuation|\{}
    std{operator|::}{function|vector}{operator|<}std{operator|::}{function|vector}{operator|<}{function|int}{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{operator|,} {number|2}{punctuation|\}}{operator|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    for {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}a{operator|,} b{punctuation|]} {operator|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} {function|delete}{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast{operator|<}{function|int}{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{operator|'\\}n{operator|'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
