#include <vector>
#include <memory>
import std.core;
namespace kitchen::tea {punctuation|\{}
template <typename T{punctuation|,} int N = {number|3}> concept Hot = requires(T t) {punctuation|\{} {punctuation|\{} t.degrees() {punctuation|\}} -> std::convertible_to<double>; {punctuation|\}};

class Kettle final : public Pot{punctuation|,} private virtual Base<int> {punctuation|\{}
public:
    explicit Kettle(double litres = {number|1.7}) noexcept : litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle() override = default;
    [[nodiscard]] auto boil() const -> std::unique_ptr<Water>;
    bool operator<=>(const Kettle&) const = default;
private:
    double litres_;
    static constexpr auto kMax = {number|1}{string|'000'}000ull;
{punctuation|\}};

auto steep = [&{punctuation|,} n = 0b1010](auto&& x) mutable {punctuation|\{} return x >> n; {punctuation|\}};
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"};
int main(int argc{punctuation|,} char **argv) {punctuation|\{}
    std::vector<std::vector<int>> v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    for (const auto &[a{punctuation|,} b] : pairs) if constexpr (sizeof(a) > {number|4}) co_await a; else delete[] b;
    return static_cast<int>(u8{string|"é"}[{number|0}]) + L{string|'\\n'}; // end
{punctuation|\}}
{punctuation|\}}
