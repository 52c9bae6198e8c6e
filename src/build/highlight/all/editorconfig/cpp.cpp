{comment|#include <vector>}
{comment|#include <memory>}
import std.core{comment|;}
namespace kitchen::tea \{
template <typename T, int N {value attr-value|{punctuation|=} 3> concept Hot = requires(T t) \{ \{ t.degrees() \} -> std::convertible_to<double>}{comment|; \};}

class Kettle final : public Pot, private virtual Base<int> \{
public:
    explicit Kettle(double litres {value attr-value|{punctuation|=} 1.7) noexcept : litres_\{litres\} \{\}}
    ~Kettle() override {value attr-value|{punctuation|=} default}{comment|;}
    {section selector|{punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]}} auto boil() const -> std::unique_ptr<Water>{comment|;}
    bool operator<{value attr-value|{punctuation|=}>(const Kettle&) const = default}{comment|;}
private:
    double litres_{comment|;}
    static constexpr auto kMax {value attr-value|{punctuation|=} 1'000'000ull}{comment|;}
\}{comment|;}

auto steep {value attr-value|{punctuation|=} [&, n = 0b1010](auto&& x) mutable \{ return x >> n}{comment|; \};}
const char *raw {value attr-value|{punctuation|=} R"tea(no \\n "escape" here)tea"}{comment|;}
int main(int argc, char **argv) \{
    std::vector<std::vector<int>> v\{\{1, 2\}, \{3\}\}{comment|;}
    for (const auto &[a, b] : pairs) if constexpr (sizeof(a) > 4) co_await a{comment|; else delete[] b;}
    return static_cast<int>(u8"é"[0]) + L'\\n'{comment|; // end}
\}
\}
