{directive|#include <vector>}
{directive|#include <memory>}
import std.core;
namespace kitchen::tea {punctuation|\{}
template <typename T, int N = 3> concept Hot = requires(T t) {punctuation|\{} {punctuation|\{} t.degrees() {punctuation|\}} -> std::convertible_to<double>; {punctuation|\}};

class Kettle final : public Pot, private virtual Base<int> {punctuation|\{}
public:
    explicit Kettle(double litres = 1.7) noexcept : litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle() override = default;
    [[nodiscard]] auto boil() const -> std::unique_ptr<Water>;
    bool operator<=>(const Kettle&) const = default;
private:
    double litres_;
    static constexpr auto kMax = 1'000'000ull;
{punctuation|\}};

auto steep = [&, n = 0b1010](auto&& x) mutable {punctuation|\{} return x >> n; {punctuation|\}};
const char *raw = R"tea(no \\n "escape" here)tea";
int main(int argc, char **argv) {punctuation|\{}
    std::vector<std::vector<int>> v{punctuation|\{}{punctuation|\{}1, 2{punctuation|\}}, {punctuation|\{}3{punctuation|\}}{punctuation|\}};
    for (const auto &[a, b] : pairs) if constexpr (sizeof(a) > 4) co_await a; else delete[] b;
    return static_cast<int>(u8"é"[0]) + L'\\n'; // end
{punctuation|\}}
{punctuation|\}}
