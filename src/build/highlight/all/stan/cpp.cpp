{directive property|#include <vector>}
{directive property|#include <memory>}
import std.core{punctuation|;}
namespace kitchen{operator|:}{operator|:}tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} {keyword|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t.{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{operator|:}{operator|:}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {operator|:} public Pot{punctuation|,} private virtual Base{operator|<}{keyword|int}{operator|>} {punctuation|\{}
public{operator|:}
    explicit {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{operator|:}{operator|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default{punctuation|;}
private{operator|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}{operator|'}{number|000}{operator|'}000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>}{operator|>} n{punctuation|;} {punctuation|\}}{punctuation|;}
const char {operator|*}raw {operator|=} R"{function|tea}{punctuation|(}no \\n {string|"escape"} here{punctuation|)}tea"{punctuation|;}
{keyword|int} {function|main}{punctuation|(}{keyword|int} argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{operator|:}{operator|:}{keyword|vector}{operator|<}std{operator|:}{operator|:}{keyword|vector}{constraint|{punctuation|<}int{punctuation|>}}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} {keyword|if} {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}{keyword|int}{operator|>}{punctuation|(}u8"é"{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{operator|'}\\n{operator|'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
