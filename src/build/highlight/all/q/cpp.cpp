{verb operator|#}include {verb operator|<}vector{verb operator|>}
{verb operator|#}include {verb operator|<}memory{verb operator|>}
import std{punctuation|.}core{punctuation|;}
namespace kitchen{verb operator|::}tea {punctuation|\{}
template {verb operator|<}typename T{verb operator|,} int N {verb operator|=} {number|3}{verb operator|>} concept Hot {verb operator|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {verb operator|-}{verb operator|>} std{verb operator|::}convertible_to{verb operator|<}double{verb operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {verb operator|:} public Pot{verb operator|,} private virtual Base{verb operator|<}int{verb operator|>} {punctuation|\{}
public{verb operator|:}
    explicit Kettle{punctuation|(}double litres {verb operator|=} {number|1.7}{punctuation|)} noexcept {verb operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {verb operator|~}Kettle{punctuation|(}{punctuation|)} override {verb operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {verb operator|-}{verb operator|>} std{verb operator|::}unique_ptr{verb operator|<}Water{verb operator|>}{punctuation|;}
    bool operator{verb operator|<=}{verb operator|>}{punctuation|(}const Kettle{verb operator|&}{punctuation|)} const {verb operator|=} default{punctuation|;}
private{verb operator|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {verb operator|=} {number|1}{adverb function|'}{number|000}{adverb function|'}{number|000}ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {verb operator|=} {punctuation|[}{verb operator|&}{verb operator|,} n {verb operator|=} {number|0b}{number|1010}{punctuation|]}{punctuation|(}auto{verb operator|&}{verb operator|&} x{punctuation|)} mutable {punctuation|\{} return x {verb operator|>}{verb operator|>} n{punctuation|;} {punctuation|\}}{punctuation|;}
const char {verb operator|*}raw {verb operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int main{punctuation|(}int argc{verb operator|,} char {verb operator|*}{verb operator|*}argv{punctuation|)} {punctuation|\{}
    std{verb operator|::}vector{verb operator|<}std{verb operator|::}vector{verb operator|<}int{verb operator|>}{verb operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{verb operator|,} {number|2}{punctuation|\}}{verb operator|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    for {punctuation|(}const auto {verb operator|&}{punctuation|[}a{verb operator|,} b{punctuation|]} {verb operator|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {verb operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} else {keyword|delete}{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast{verb operator|<}int{verb operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {verb operator|+} L{adverb function|'}{keyword|\\n}{adverb function|'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
