{comment|#include <vector>}
{comment|#include <memory>}
import std{punctuation|.}core;
namespace kitchen::tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std::convertible_to{operator|<}double{operator|>}; {punctuation|\}};

class Kettle final : public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} {punctuation|\{}
public:
    explicit {function|Kettle}{punctuation|(}double litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|)} noexcept : litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std::unique_ptr{operator|<}Water{operator|>};
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default;
private:
    double litres_;
    static constexpr auto kMax {operator|=} {number|1}'{number|000}'000ull;
{punctuation|\}};

auto steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} return x {operator|>}{operator|>} n; {punctuation|\}};
const char *raw {operator|=} R{string-literal|{string|"tea(no \\n "}}escape{string-literal|{string|" here)tea"}};
int {function|main}{punctuation|(}int argc{punctuation|,} char **argv{punctuation|)} {punctuation|\{}
    std::vector{operator|<}std::vector{operator|<}int{operator|>}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    {function|for} {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} : pairs{punctuation|)} {keyword|if} {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; {keyword|else} delete{punctuation|[}{punctuation|]} b;
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8{string-literal|{string|"é"}}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L'\\n'; // end
{punctuation|\}}
{punctuation|\}}
