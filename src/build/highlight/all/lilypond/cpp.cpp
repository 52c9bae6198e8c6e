{embedded-scheme|{punctuation|#}{scheme language-scheme|include}} {punctuation|<}vector{punctuation|>}
{embedded-scheme|{punctuation|#}{scheme language-scheme|include}} {punctuation|<}memory{punctuation|>}
import std{punctuation|.}core;
namespace kitchen::tea {punctuation|\{}
template {punctuation|<}typename T, int N {operator|=} {number|3}{punctuation|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} -{punctuation|>} std::convertible{punctuation|_}to{punctuation|<}double{punctuation|>}; {punctuation|\}};

class Kettle final : public Pot{punctuation|,} private virtual Base{punctuation|<}int{punctuation|>} {punctuation|\{}
public:
    explicit Kettle{punctuation|(}double litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|)} noexcept : litres{punctuation|_}{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {punctuation|~}Kettle{punctuation|(}{punctuation|)} override {operator|=} default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const -{punctuation|>} std::unique{punctuation|_}ptr{punctuation|<}Water{punctuation|>};
    bool operator{punctuation|<}{operator|=}{punctuation|>}{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default;
private:
    double litres{punctuation|_};
    static constexpr auto kMax {operator|=} {number|1}{punctuation|'}{number|000}{punctuation|'}000ull;
{punctuation|\}};

auto steep {operator|=} {punctuation|[}&, n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} return x {operator|>>} n; {punctuation|\}};
const char *raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"};
int main{punctuation|(}int argc{punctuation|,} char **argv{punctuation|)} {punctuation|\{}
    std::vector{punctuation|<}std::vector{punctuation|<}int{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    for {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} : pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {punctuation|>} {number|4}{punctuation|)} co{punctuation|_}await a; else delete{punctuation|[}{punctuation|]} b;
    return static{punctuation|_}cast{punctuation|<}int{punctuation|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} + L'{keyword|{punctuation|\\}n}{punctuation|'}; // end
{punctuation|\}}
{punctuation|\}}
