{color|#include} {symbol|<}vector{symbol|>}
{color|#include} {symbol|<}memory{symbol|>}
import std.core{comment|;}
namespace {label property|kitchen:}{type class-name|:tea} {multistring string|\{
template <typename T, int N = 3> concept Hot = requires(T t) \{ \{ t.degrees() \}} {sugar operator|->} {label property|std:}{type class-name|:convertible_to}{symbol|<}double{symbol|>}{comment|; \};}

class Kettle final : public Pot{punctuation|,} private virtual Base{symbol|<}int{symbol|>} {multistring string|\{
public:
    explicit Kettle(double litres = 1.7) noexcept : litres_\{litres\}} {multistring string|\{\}}
    {symbol|~}Kettle{punctuation|(}{punctuation|)} override {symbol|=} default{comment|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {sugar operator|->} {label property|std:}{type class-name|:unique_ptr}{symbol|<}Water{symbol|>}{comment|;}
    bool operator{symbol|<}{sugar operator|=>}{punctuation|(}const Kettle&{punctuation|)} const {symbol|=} default{comment|;}
{label property|private:}
    double litres_{comment|;}
    static constexpr auto kMax {symbol|=} {number|1}'{number|000}{literal constant|'000ull}{comment|;}
\}{comment|;}

auto steep {symbol|=} {punctuation|[}&{punctuation|,} n {symbol|=} 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {multistring string|\{ return x >> n; \}}{comment|;}
const char {symbol|*}raw {symbol|=} R{string|"tea(no \\n "}{builtin-function keyword|escape}{string|" here)tea"}{comment|;}
int main{punctuation|(}int argc{punctuation|,} char {symbol|*}{symbol|*}argv{punctuation|)} {multistring string|\{
    std::vector<std::vector<int>> v\{\{1, 2\}}{punctuation|,} {multistring string|\{3\}}\}{comment|;}
    for {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} : pairs{punctuation|)} {builtin-function keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {symbol|>} {number|4}{punctuation|)} co_await a{comment|; else delete[] b;}
    {builtin-function keyword|return} static_cast{symbol|<}int{symbol|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {symbol|+} L'{symbol|\\}n'{comment|; // end}
\}
\}
