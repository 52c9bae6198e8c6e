{comment|#include <vector>}
{comment|#include <memory>}
import std{punctuation|.}core{punctuation|;}
namespace kitchen::tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} int N = {number|3}{operator|>} concept Hot = {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {context-labels|{punctuation|\{} t.degrees() {punctuation|\}}} {operator|-}{operator|>} std::convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final : public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} {punctuation|\{}
public:
    explicit {function|Kettle}{punctuation|(}double litres = {number|1.7}{punctuation|)} noexcept : litres_{context-labels|{punctuation|\{}litres{punctuation|\}}} {context-labels|{punctuation|\{}{punctuation|\}}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override = default{punctuation|;}
    {punctuation|[}{context-range|{punctuation|[}nodiscard{punctuation|]}}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std::unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle&{punctuation|)} const = default{punctuation|;}
private:
    double litres_{punctuation|;}
    static constexpr auto kMax = {number|1}'{number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep = {punctuation|[}&{punctuation|,} n = 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {context-labels|{punctuation|\{} return x >> n; {punctuation|\}}}{punctuation|;}
const char {operator|*}raw = R"{function|tea}{punctuation|(}no \\n "escape" here{punctuation|)}tea"{punctuation|;}
int {function|main}{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std::vector{operator|<}std::vector{operator|<}int{operator|>}{operator|>} v{punctuation|\{}{context-labels|{punctuation|\{}1{punctuation|,} 2{punctuation|\}}}{punctuation|,} {context-labels|{punctuation|\{}3{punctuation|\}}}{punctuation|\}}{punctuation|;}
    {function|for} {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} : pairs{punctuation|)} if {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} else delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8"é"{context-range|{punctuation|[}0{punctuation|]}}{punctuation|)} {operator|+} L'\\n'{punctuation|;} {operator|/}{operator|/} end
{punctuation|\}}
{punctuation|\}}
