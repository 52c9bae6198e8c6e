#include {tag|{tag|{punctuation|<}vector}{punctuation|>}}
#include {tag|{tag|{punctuation|<}memory}{punctuation|>}}
import std.core;
namespace kitchen::tea \{
template {tag|{tag|{punctuation|<}typename} {attr-name|T,} {attr-name|int} {attr-name|N} {attr-value|{punctuation attr-equals|=} 3}{punctuation|>}} concept Hot = requires(T t) \{ \{ t.degrees() \} -> std::convertible_to{tag|{tag|{punctuation|<}double}{punctuation|>}}; \};

class Kettle final : public Pot, private virtual Base{tag|{tag|{punctuation|<}int}{punctuation|>}} \{
public:
    explicit Kettle(double litres = 1.7) noexcept : litres_{latte language-latte|{delimiter punctuation|\{}{latte-tag important|litres}{delimiter punctuation|\}}} \{\}
    ~Kettle() override = default;
    [[nodiscard]] auto boil() const -> std::unique_ptr{tag|{tag|{punctuation|<}Water}{punctuation|>}};
    bool operator<=>(const Kettle&) const = default;
private:
    double litres_;
    static constexpr auto kMax = 1'000'000ull;
\};

auto steep = [&, n = 0b1010](auto&& x) mutable \{ return x >> n; \};
const char *raw = R"tea(no \\n "escape" here)tea";
int main(int argc, char **argv) \{
    std::vector<std::vector{tag|{tag|{punctuation|<}int}{punctuation|>}}> v\{{latte language-latte|{delimiter punctuation|\{}{php language-php|{number|1}{punctuation|,} {number|2}}{delimiter punctuation|\}}}, {latte language-latte|{delimiter punctuation|\{}{php language-php|{number|3}}{delimiter punctuation|\}}}\};
    for (const auto &[a, b] : pairs) if constexpr (sizeof(a) > 4) co_await a; else delete[] b;
    return static_cast{tag|{tag|{punctuation|<}int}{punctuation|>}}(u8"é"[0]) + L'\\n'; // end
\}
\}
