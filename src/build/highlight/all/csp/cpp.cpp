#include <vector>
#include <memory>
import {host url|std.core}{punctuation|;}
namespace kitchen::tea \{
template <typename T, int N = 3> concept Hot = requires(T t) \{ \{ t.degrees() \} -> std::convertible_to<double>{punctuation|;} \}{punctuation|;}

class Kettle final : public Pot, private virtual Base<int> \{
public:
    explicit Kettle(double litres = 1.7) noexcept : litres_\{litres\} \{\}
    ~Kettle() override = default{punctuation|;}
    [[nodiscard]] auto boil() const -> std::unique_ptr<Water>{punctuation|;}
    bool operator<=>(const Kettle&) const = default{punctuation|;}
private:
    double litres_{punctuation|;}
    static constexpr auto kMax = 1'000'000ull{punctuation|;}
\}{punctuation|;}

auto steep = [&, n = 0b1010](auto&& x) mutable \{ return x >> n{punctuation|;} \}{punctuation|;}
const char {host url|{important|*}raw} = R"tea(no \\n "escape" here)tea"{punctuation|;}
int main(int argc, char {host url|{important|*}{important|*}argv)} \{
    std::vector<std::vector<int>> v\{\{1, 2\}, \{3\}\}{punctuation|;}
    for (const auto &[a, b] : pairs) if constexpr (sizeof(a) > 4) co_await a{punctuation|;} else delete[] b{punctuation|;}
    return static_cast<int>(u8"é"[0]) + L'\\n'{punctuation|;} // end
\}
\}
