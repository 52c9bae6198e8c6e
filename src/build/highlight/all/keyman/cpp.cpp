#include <vector{operator|>}
#include <memory{operator|>}
import std.core;
namespace kitchen::tea \{
template <typename T{punctuation|,} int N {punctuation|=} {number|3}{operator|>} concept Hot {punctuation|=} requires{punctuation|(}T t{punctuation|)} \{ \{ t.degrees{punctuation|(}{punctuation|)} \} -{operator|>} std::convertible_to<double{operator|>}; \};

class Kettle final : public Pot{punctuation|,} private virtual Base<int{operator|>} \{
public:
    explicit Kettle{punctuation|(}double litres {punctuation|=} {number|1}.{number|7}{punctuation|)} noexcept : litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override {punctuation|=} default;
    [[nodiscard]] auto boil{punctuation|(}{punctuation|)} const -{operator|>} std::unique_ptr<Water{operator|>};
    bool operator<{punctuation|=}{operator|>}{punctuation|(}const Kettle&{punctuation|)} const {punctuation|=} default;
private:
    double litres_;
    static constexpr auto kMax {punctuation|=} {number|1}{string|'000'}000ull;
\};

auto steep {punctuation|=} [&{punctuation|,} n {punctuation|=} 0b1010]{punctuation|(}auto&& x{punctuation|)} mutable \{ {rule-keyword keyword|return} x {operator|>}{operator|>} n; \};
const char *raw {punctuation|=} R{string|"tea(no \\n "}escape{string|" here)tea"};
int main{punctuation|(}int argc{punctuation|,} char **argv{punctuation|)} \{
    std::vector<std::vector<int{operator|>}{operator|>} v\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\};
    for {punctuation|(}const auto &[a{punctuation|,} b] : pairs{punctuation|)} {rule-keyword keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; else delete[] b;
    {rule-keyword keyword|return} static_cast<int{operator|>}{punctuation|(}u8{string|"é"}[{number|0}]{punctuation|)} {operator|+} L{string|'\\n'}; // end
\}
\}
