{verb keyword|#}include {verb keyword|<}vector{verb keyword|>}
{verb keyword|#}include {verb keyword|<}memory{verb keyword|>}
import st{conjunction variable|d.}core{verb keyword|;}
namespace kitchen{conjunction variable|::}tea {verb keyword|\{}
template {verb keyword|<}typename T{verb keyword|,} int N {verb keyword|=} {number|3}{verb keyword|>} concept Hot {verb keyword|=} requires{punctuation|(}T t{punctuation|)} {verb keyword|\{} {verb keyword|\{} {adverb builtin|t.}degrees{punctuation|(}{punctuation|)} {adverb builtin|\}} {verb keyword|-}{verb keyword|>} std{conjunction variable|::}convertible_to{verb keyword|<}double{verb keyword|>}{verb keyword|;} {adverb builtin|\}}{verb keyword|;}

class Kettle final {conjunction variable|:} public Pot{verb keyword|,} private virtual Base{verb keyword|<}int{verb keyword|>} {verb keyword|\{}
public{conjunction variable|:}
    explicit Kettle{punctuation|(}double litres {verb keyword|=} {number|1.7}{punctuation|)} noexcept {conjunction variable|:} litres_{verb keyword|\{}litres{adverb builtin|\}} {verb keyword|\{}{adverb builtin|\}}
    {adverb builtin|~}Kettle{punctuation|(}{punctuation|)} override {verb keyword|=} default{verb keyword|;}
    {verb keyword|[}{verb keyword|[}nodiscard{verb keyword|]}{verb keyword|]} auto boil{punctuation|(}{punctuation|)} const {verb keyword|-}{verb keyword|>} std{conjunction variable|::}unique_ptr{verb keyword|<}Water{verb keyword|>}{verb keyword|;}
    bool operator{verb keyword|<}{verb keyword|=}{verb keyword|>}{punctuation|(}const Kettle{conjunction variable|&}{punctuation|)} const {verb keyword|=} default{verb keyword|;}
private{conjunction variable|:}
    double litres_{verb keyword|;}
    static constexpr auto kMax {verb keyword|=} {number|1}{string|'000'}{number|000}ull{verb keyword|;}
{adverb builtin|\}}{verb keyword|;}

auto steep {verb keyword|=} {verb keyword|[}{conjunction variable|&}{verb keyword|,} n {verb keyword|=} {number|0b1010}{verb keyword|]}{punctuation|(}auto{conjunction variable|&}{conjunction variable|&} x{punctuation|)} mutable {verb keyword|\{} return x {verb keyword|>}{verb keyword|>} n{verb keyword|;} {adverb builtin|\}}{verb keyword|;}
const char {verb keyword|*}raw {verb keyword|=} R{conjunction variable|"}tea{punctuation|(}no {adverb builtin|\\}n {conjunction variable|"}escape{conjunction variable|"} here{punctuation|)}tea{conjunction variable|"}{verb keyword|;}
int main{punctuation|(}int argc{verb keyword|,} char {verb keyword|*}{verb keyword|*}argv{punctuation|)} {verb keyword|\{}
    std{conjunction variable|::}vector{verb keyword|<}std{conjunction variable|::}vector{verb keyword|<}int{verb keyword|>}{verb keyword|>} v{verb keyword|\{}{verb keyword|\{}{number|1}{verb keyword|,} {number|2}{adverb builtin|\}}{verb keyword|,} {verb keyword|\{}{number|3}{adverb builtin|\}}{adverb builtin|\}}{verb keyword|;}
    for {punctuation|(}const auto {conjunction variable|&}{verb keyword|[}a{verb keyword|,} b{verb keyword|]} {conjunction variable|:} pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {verb keyword|>} {number|4}{punctuation|)} co_await a{verb keyword|;} else delete{verb keyword|[}{verb keyword|]} b{verb keyword|;}
    return static_cast{verb keyword|<}int{verb keyword|>}{punctuation|(}u8{conjunction variable|"}é{conjunction variable|"}{verb keyword|[}{number|0}{verb keyword|]}{punctuation|)} {verb keyword|+} L{string|'\\n'}{verb keyword|;} {adverb builtin|/}{adverb builtin|/} end
{adverb builtin|\}}
{adverb builtin|\}}
