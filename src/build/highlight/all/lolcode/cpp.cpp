#include <vector>
#include <memory>
import std.core;
namespace kitchen::tea \{
template <typename T{punctuation|,} int N = {number|3}> concept Hot = requires(T t) \{ \{ t.degrees() \} -> std::convertible_to<double>; \};

class Kettle final : public Pot{punctuation|,} private virtual Base<int> \{
public:
    explicit Kettle(double litres = {number|1.7}) noexcept : litres_\{litres\} \{\}
    ~Kettle() override = default;
    [[nodiscard]] auto boil() const -> std::unique_ptr<Water>;
    bool operator<=>(const Kettle&) const = default;
private:
    double litres_;
    static constexpr auto kMax = {number|1}'{number|000}'{number|000}ull;
\};

auto steep = [&{punctuation|,} n = {number|0}b1010](auto&& x) mutable \{ return x >> n; \};
const char *raw = {keyword|R}{string|"tea(no \\n "}escape{string|" here)tea"};
int main(int argc{punctuation|,} char **argv) \{
    std::vector<std::vector<int>> v\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\};
    for (const auto &[a{punctuation|,} b] : pairs) if constexpr (sizeof(a) > {number|4}) co_await a; else delete[] b;
    return static_cast<int>(u8{string|"é"}[{number|0}]) + L'\\n'; // end
\}
\}
