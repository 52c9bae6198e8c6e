#include <vector>
#include <memory>
import std.core{comment|;}
namespace kitchen::tea \{
template <typename T, int N = 3> concept Hot = requires{punctuation|(}T t{punctuation|)} \{ \{ t.degrees{punctuation|(}{punctuation|)} \} -> std::convertible_to<double>{comment|; \};}

class Kettle final : public Pot, private virtual Base<int> \{
public:
    explicit Kettle{punctuation|(}double litres = 1.7{punctuation|)} noexcept : litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override = default{comment|;}
    [[nodiscard]] auto boil{punctuation|(}{punctuation|)} const -> std::unique_ptr<Water>{comment|;}
    bool operator<=>{punctuation|(}const Kettle&{punctuation|)} const = default{comment|;}
private:
    double litres_{comment|;}
    static constexpr auto kMax = 1'000'000ull{comment|;}
\}{comment|;}

auto steep = [&, n = 0b1010]{punctuation|(}auto&& x{punctuation|)} mutable \{ return x >> n{comment|; \};}
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"}{comment|;}
int main{punctuation|(}int argc, char **argv{punctuation|)} \{
    std::vector<std::vector<int>> v\{\{1, 2\}, \{3\}\}{comment|;}
    for {punctuation|(}const auto &[a, b] : pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} > 4{punctuation|)} co_await a{comment|; else delete[] b;}
    return static_cast<int>{punctuation|(}u8{string|"é"}[0]{punctuation|)} + L'\\n'{comment|; // end}
\}
\}
