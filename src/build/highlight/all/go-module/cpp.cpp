#include <vector>
#include <memory>
import std.core;
namespace kitchen::tea \{
template <typename T{punctuation|,} int N = 3> concept Hot = requires{punctuation|(}T t{punctuation|)} \{ \{ t.degrees{punctuation|(}{punctuation|)} \} -> std::convertible_to<double>; \};

class Kettle final : public Pot{punctuation|,} private virtual Base<int> \{
public:
    explicit Kettle{punctuation|(}double litres = 1.7{punctuation|)} noexcept : litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override = default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const -> std::unique_ptr<Water>;
    bool operator<{operator|=>}{punctuation|(}const Kettle&{punctuation|)} const = default;
private:
    double litres_;
    static constexpr auto kMax = 1'000'000ull;
\};

auto steep = {punctuation|[}&{punctuation|,} n = 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable \{ return x >> n; \};
const char *raw = R"tea{punctuation|(}no \\n "escape" here{punctuation|)}tea";
int main{punctuation|(}int argc{punctuation|,} char **argv{punctuation|)} \{
    std::vector<std::vector<int>> v\{\{1{punctuation|,} 2\}{punctuation|,} \{3\}\};
    for {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} : pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} > 4{punctuation|)} co_await a; else delete{punctuation|[}{punctuation|]} b;
    return static_cast<int>{punctuation|(}u8"é"{punctuation|[}0{punctuation|]}{punctuation|)} + L'\\n'; {comment|// end}
\}
\}
