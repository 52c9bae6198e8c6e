{comment|#include <vector>}
{comment|#include <memory>}
import std.core;
namespace kitchen::tea \{
{property|template <typename T, int N} {operator|=} {number|3}> concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} \{ \{ t.degrees{punctuation|(}{punctuation|)} \} -> std::convertible_to<double>; \};

class Kettle final : public Pot{punctuation|,} private virtual Base<int> \{
public:
    explicit Kettle{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept : litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} default;
    [[nodiscard]] auto boil{punctuation|(}{punctuation|)} const -> std::unique_ptr<Water>;
    {property|bool operator<}{operator|=}>{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default;
private:
    double litres_;
    {property|static constexpr auto kMax} {operator|=} {number|1}{string|'000'}000ull;
\};

{property|auto steep} {operator|=} [&{punctuation|,} n {operator|=} 0b1010]{punctuation|(}auto&& x{punctuation|)} mutable \{ return x >> n; \};
{property|const char *raw} {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"};
int main{punctuation|(}int argc{punctuation|,} char **argv{punctuation|)} \{
    std::vector<std::vector<int>> v\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\};
    for {punctuation|(}const auto &[a{punctuation|,} b] : pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} > {number|4}{punctuation|)} co_await a; else delete[] b;
    return static_cast<int>{punctuation|(}u8{string|"é"}[{number|0}]{punctuation|)} + L{string|'\\n'}; // end
\}
\}
