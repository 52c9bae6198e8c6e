#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
import std{punctuation|.}core{punctuation|;}
namespace kitchen{punctuation|:}{punctuation|:}tea \{
template {operator|<}typename T{punctuation|,} {keyword|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} \{ \{ t{punctuation|.}degrees{punctuation|(}{punctuation|)} \} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}{keyword|double}{operator|>}{punctuation|;} \}{punctuation|;}

{keyword|class} Kettle final {punctuation|:} public Pot{punctuation|,} {keyword|private} virtual Base{operator|<}{keyword|int}{operator|>} \{
public{punctuation|:}
    explicit Kettle{punctuation|(}{keyword|double} litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    [[nodiscard]] {keyword|auto} boil{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}{keyword|const} Kettle&{punctuation|)} {keyword|const} {operator|=} default{punctuation|;}
{keyword|private}{punctuation|:}
    {keyword|double} litres_{punctuation|;}
    {keyword|static} constexpr {keyword|auto} kMax {operator|=} {number|1}{comment|'000'000ull;}
\}{punctuation|;}

{keyword|auto} steep {operator|=} [&{punctuation|,} n {operator|=} {number|0}b1010]{punctuation|(}{keyword|auto}&& x{punctuation|)} mutable \{ {keyword|return} x {operator|>}{operator|>} n{punctuation|;} \}{punctuation|;}
{keyword|const} char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{keyword|int} main{punctuation|(}{keyword|int} argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} \{
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}{keyword|int}{operator|>}{operator|>} v\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} {keyword|auto} &[a{punctuation|,} b] {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete[] b{punctuation|;}
    {keyword|return} static_cast{operator|<}{keyword|int}{operator|>}{punctuation|(}u8{string|"é"}[{number|0}]{punctuation|)} {operator|+} L{comment|'\\n'; // end}
\}
\}
