#include <vector>
#include <memory>
import std.core;
namespace kitchen::tea {
template <typename T, int N = 3> concept Hot = requires(T t) { { t.degrees() } -> std::convertible_to<double>; };

class Kettle final : public Pot, private virtual Base<int> {
public:
    explicit Kettle(double litres = 1.7) noexcept : litres_{litres} {}
    ~Kettle() override = default;
    [[nodiscard]] auto boil() const -> std::unique_ptr<Water>;
    bool operator<=>(const Kettle&) const = default;
private:
    double litres_;
    static constexpr auto kMax = 1'000'000ull;
};

auto steep = [&, n = 0b1010](auto&& x) mutable { return x >> n; };
const char *raw = R"tea(no \n "escape" here)tea";
int main(int argc, char **argv) {
    std::vector<std::vector<int>> v{{1, 2}, {3}};
    for (const auto &[a, b] : pairs) if constexpr (sizeof(a) > 4) co_await a; else delete[] b;
    return static_cast<int>(u8"é"[0]) + L'\n'; // end
}
}
