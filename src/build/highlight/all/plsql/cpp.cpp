#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
import std{punctuation|.}core{punctuation|;}
namespace kitchen{operator|:}{operator|:}tea \{
template {operator|<}typename T{punctuation|,} {keyword|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} \{ \{ t{punctuation|.}degrees{punctuation|(}{punctuation|)} \} {operator|-}{operator|>} std{operator|:}{operator|:}convertible_to{operator|<}{keyword|double}{operator|>}{punctuation|;} \}{punctuation|;}

class Kettle {keyword|final} {operator|:} {keyword|public} Pot{punctuation|,} {keyword|private} virtual Base{operator|<}{keyword|int}{operator|>} \{
{keyword|public}{operator|:}
    explicit Kettle{punctuation|(}{keyword|double} litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{operator|:}{operator|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool {keyword|operator}{operator|<=}{operator|>}{punctuation|(}const Kettle&{punctuation|)} const {operator|=} {keyword|default}{punctuation|;}
{keyword|private}{operator|:}
    {keyword|double} litres_{punctuation|;}
    {keyword|static} constexpr auto kMax {operator|=} {number|1}{string|'000'}{number|000}ull{punctuation|;}
\}{punctuation|;}

auto steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} {number|0}b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} {keyword|mutable} \{ {keyword|return} x {operator|>}{operator|>} n{punctuation|;} \}{punctuation|;}
const {keyword|char} {operator|*}{keyword|raw} {operator|=} R{string|"tea(no \\n "}{keyword|escape}{string|" here)tea"}{punctuation|;}
{keyword|int} main{punctuation|(}{keyword|int} argc{punctuation|,} {keyword|char} {operator|**}argv{punctuation|)} \{
    std{operator|:}{operator|:}vector{operator|<}std{operator|:}{operator|:}vector{operator|<}{keyword|int}{operator|>}{operator|>} v\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\}{punctuation|;}
    {keyword|for} {punctuation|(}const auto &{punctuation|[}{keyword|a}{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}{keyword|a}{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await {keyword|a}{punctuation|;} {keyword|else} {keyword|delete}{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}{keyword|int}{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string|'\\n'}{punctuation|;} {operator|/}{operator|/} {keyword|end}
\}
\}
