#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
import std.core{punctuation|;}
namespace kitchen{punctuation|:}{punctuation|:}tea \{
{function|template} {operator|<}typename T{punctuation|,} {function|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} \{ \{ t.{function|degrees}{punctuation|(}{punctuation|)} \} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}{keyword|double}{operator|>}{punctuation|;} \}{punctuation|;}

class Kettle final {punctuation|:} public Pot{punctuation|,} private virtual {function|Base}{operator|<}{function|int}{operator|>} \{
public{punctuation|:}
    explicit Kettle{punctuation|(}{keyword|double} litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    [[nodiscard]] auto boil{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} default{punctuation|;}
private{punctuation|:}
    {keyword|double} litres_{punctuation|;}
    {keyword|static} constexpr auto kMax {operator|=} {number|1}'{number|000}'{number|000}ull{punctuation|;}
\}{punctuation|;}

auto steep {operator|=} [{operator|&}{punctuation|,} n {operator|=} {number|0}b1010]{punctuation|(}auto{operator|&}{operator|&} x{punctuation|)} mutable \{ {keyword|return} x {operator|>}{operator|>} n{punctuation|;} \}{punctuation|;}
{keyword|const} char {operator|*}raw {operator|=} R"tea{punctuation|(}no \\n {string|"escape"} here{punctuation|)}tea"{punctuation|;}
{function|int} main{punctuation|(}{function|int} argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} \{
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}{function|int}{operator|>}{operator|>} v\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}[a{punctuation|,} b] {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} {function|delete}[] b{punctuation|;}
    {keyword|return} static_cast{operator|<}{function|int}{operator|>}{punctuation|(}u8"é"[{number|0}]{punctuation|)} {operator|+} L'\\n'{punctuation|;} {operator|/}{operator|/} {keyword|end}
\}
\}
