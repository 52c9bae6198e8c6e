#include <vector>
#include <memory>
import std.core{punctuation|;}
namespace kitchen::tea \{
template <typename T, int N {operator|=} 3> concept Hot {operator|=} requires(T t) \{ \{ t.degrees() \} -> std::convertible_to<double>{punctuation|;} \}{punctuation|;}

class Kettle final : public Pot, private virtual Base<int> \{
public:
    explicit Kettle(double litres {operator|=} 1.7) noexcept : litres_\{litres\} \{\}
    ~Kettle() override {operator|=} default{punctuation|;}
    [[nodiscard]] auto boil() const -> std::unique_ptr<Water>{punctuation|;}
    bool operator<{operator|=}>(const Kettle&) const {operator|=} default{punctuation|;}
private:
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} 1'000'000ull{punctuation|;}
\}{punctuation|;}

auto steep {operator|=} [&, n {operator|=} 0b1010](auto&& x) mutable \{ return x >> n{punctuation|;} \}{punctuation|;}
const char *raw {operator|=} R"tea(no \\n "escape" here)tea"{punctuation|;}
int main(int argc, char **argv) \{
    std::vector<std::vector<int>> v\{\{1, 2\}, \{3\}\}{punctuation|;}
    for (const auto &[a, b] : pairs) if constexpr (sizeof(a) > 4) co_await a{punctuation|;} else delete[] b{punctuation|;}
    return static_cast<int>(u8"é"[0]) + L'\\n'{punctuation|;} // end
\}
\}
