{comment|#include <vector>}
{comment|#include <memory>}
{keyword|import} std{punctuation|.}core{punctuation|;}
namespace kitchen::tea \{
template {operator|<}typename T{punctuation|,} {keyword|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} \{ \{ t{punctuation|.}degrees{punctuation|(}{punctuation|)} \} {operator|-}{operator|>} std::convertible_to{operator|<}{keyword|double}{operator|>}{punctuation|;} \}{punctuation|;}

class Kettle final : {keyword|public} Pot{punctuation|,} private virtual Base{operator|<}{keyword|int}{operator|>} \{
{keyword|public}:
    explicit Kettle{punctuation|(}{keyword|double} litres {operator|=} {number|1.7}{punctuation|)} noexcept : litres_\{litres\} \{\}
    {operator|~}Kettle{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std::unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    {keyword|bool} operator{operator|<=>}{punctuation|(}const Kettle{operator|&}{punctuation|)} const {operator|=} {keyword|default}{punctuation|;}
private:
    {keyword|double} litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}{string|'000'}{number|000}ull{punctuation|;}
\}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0}b1010{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable \{ {keyword|return} x {operator|>>} n{punctuation|;} \}{punctuation|;}
const {keyword|char} {operator|*}raw {operator|=} R{string|"tea(no \\n "}{keyword|escape}{string|" here)tea"}{punctuation|;}
{keyword|int} main{punctuation|(}{keyword|int} argc{punctuation|,} {keyword|char} {operator|*}{operator|*}argv{punctuation|)} \{
    std::vector{operator|<}std::vector{operator|<}{keyword|int}{operator|>>} v\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\}{punctuation|;}
    {keyword|for} {punctuation|(}const auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} : pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} {keyword|delete}{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}{keyword|int}{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string|'\\n'}{punctuation|;} {comment|// end}
\}
\}
