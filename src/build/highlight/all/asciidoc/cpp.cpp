#include <vector>
#include <memory>
import std.core;
namespace kitchen::tea \{
template <typename T, int N = 3> concept Hot = requires(T t) {inline|{attribute-ref|{punctuation|\{} \{ t.degrees() {punctuation|\}}}} -> std::convertible_to<double>; \};

class Kettle final : public Pot, private virtual Base<int> \{
public:
    explicit Kettle(double litres = 1.7) noexcept : litres_{inline|{attribute-ref|{punctuation|\{}{variable|litres}{punctuation|\}}}} \{\}
    ~Kettle() override = default;
    {inline|{url|{punctuation|[[}nodiscard{punctuation|]]}}} auto boil() const -> std::unique_ptr<Water>;
    bool operator<=>(const Kettle&) const = default;
private:
    double litres_;
    static constexpr auto kMax = 1'000'000ull;
\};

auto steep = [&, n = 0b1010](auto&& x) mutable {inline|{attribute-ref|{punctuation|\{} return x >> n; {punctuation|\}}}};
const char {inline|{bold|{punctuation|*}raw = R"tea(no \\n "escape" here)tea";
int main(int argc, char {punctuation|*}}}*argv) \{
    std::vector<std::vector<int>> v{inline|{attribute-ref|{punctuation|\{}{punctuation|\{}1, 2{punctuation|\}}}}, {inline|{attribute-ref|{punctuation|\{}{variable|3}{punctuation|\}}}}\};
    for (const auto &[a, b] : pairs) if constexpr (sizeof(a) > 4) co_await a; else delete[] b;
    return static_cast<int>(u8"é"[0]) + L'\\n'; // end
\}
\}
