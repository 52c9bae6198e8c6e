{comment|#include <vector>}
{comment|#include <memory>}
import std.core;
namespace kitchen::tea \{
template <typename T, int N = {number|3}> concept Hot = requires(T t) \{ \{ t.degrees() \} -> std::convertible_to<double>; \};

class Kettle final : public Pot, private virtual Base<int> \{
public:
    explicit Kettle(double litres = {number|1}.{number|7}) noexcept : litres_\{litres\} \{\}
    ~Kettle() override = default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil() const -> std::unique_ptr<Water>;
    bool operator<=>(const Kettle&) const = default;
private:
    double litres_;
    static constexpr auto kMax = {number|1}'{number|000}'000ull;
\};

auto steep = {punctuation|[}&, n = 0b1010{punctuation|]}(auto&& x) mutable \{ return x >> n; \};
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"};
int main(int argc, char **argv) \{
    std::vector<std::vector<int>> v\{\{{number|1}, {number|2}\}, \{{number|3}\}\};
    for (const auto &{punctuation|[}a, b{punctuation|]} : pairs) if constexpr (sizeof(a) > {number|4}) co_await a; else delete{punctuation|[}{punctuation|]} b;
    return static_cast<int>(u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}) + L'\\n'; // end
\}
\}
