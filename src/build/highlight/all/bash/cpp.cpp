{comment|#include <vector>}
{comment|#include <memory>}
{function|import} std.core{punctuation|;}
namespace kitchen::tea {punctuation|\{}
template {operator|<}typename T, int N {operator|=} {operator|{file-descriptor important|3}>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t.degrees{punctuation|(}{punctuation|)} {punctuation|\}} -{operator|>} std::convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {builtin class-name|:} public Pot, private virtual Base{operator|<}int{operator|>} {punctuation|\{}
public:
    explicit Kettle{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {builtin class-name|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const -{operator|>} std::unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle{operator|&}{punctuation|)} const {operator|=} default{punctuation|;}
private:
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}{string|'000'}000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}, n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {builtin class-name|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
const char *raw {operator|=} R{string|"tea(no {entity|\\n} "}escape{string|" here)tea"}{punctuation|;}
int main{punctuation|(}int argc, char **argv{punctuation|)} {punctuation|\{}
    std::vector{operator|<}std::vector{operator|<}int{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}, {number|2}{punctuation|\}}, {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}const auto {operator|&}{punctuation|[}a, b{punctuation|]} {builtin class-name|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {builtin class-name|return} static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} + L{string|'\\n'}{punctuation|;} // end
{punctuation|\}}
{punctuation|\}}
