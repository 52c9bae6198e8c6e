#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
import std{punctuation|.}core{punctuation|;}
namespace kitchen{punctuation|:}{punctuation|:}{class-name|tea} {punctuation|\{}
template {operator|<}typename T{punctuation|,} {builtin|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{punctuation|:}{punctuation|:}{class-name|convertible_to}{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {punctuation|:} {class-name|public} Pot{punctuation|,} private virtual Base{operator|<}{builtin|int}{operator|>} {punctuation|\{}
public{punctuation|:}
    {class-name|explicit} {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} {class-name|litres_}{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|->} std{punctuation|:}{punctuation|:}{class-name|unique_ptr}{operator|<}Water{operator|>}{punctuation|;}
    {builtin|bool} operator{operator|<=}{operator|>}{punctuation|(}{keyword|const} Kettle&{punctuation|)} {keyword|const} {operator|=} default{punctuation|;}
private{punctuation|:}
    {class-name|double} litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}{string|'000'}{number|000}ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} {number|0}b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{builtin|int} {function|main}{punctuation|(}{builtin|int} argc{punctuation|,} char {operator|**}argv{punctuation|)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}{class-name|vector}{operator|<}std{punctuation|:}{punctuation|:}{class-name|vector}{operator|<}{builtin|int}{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} {class-name|pairs}{punctuation|)} {keyword|if} {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}{builtin|int}{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
