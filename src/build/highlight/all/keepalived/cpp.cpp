{comment|#include <vector>}
{comment|#include <memory>}
import std.core;
namespace kitchen::tea {punctuation|\{}
template <typename T, int N {operator|=} {number|3}> concept Hot {operator|=} requires(T t) {punctuation|\{} {punctuation|\{} t.degrees() {punctuation|\}} -> std::convertible_to<double>; {punctuation|\}};

class Kettle final : public Pot, private virtual Base<int> {punctuation|\{}
public:
    explicit Kettle(double litres {operator|=} {number|1.7}) noexcept : litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle() override {operator|=} default;
    [[nodiscard]] auto boil() const -> std::unique_ptr<Water>;
    bool operator<{operator|=}>(const Kettle&) const {operator|=} default;
private:
    double litres_;
    static constexpr auto kMax {operator|=} {number|1}{string|'000'}{number|000}ull;
{punctuation|\}};

auto steep {operator|=} [&, n {operator|=} {number|0}b1010](auto&& x) mutable {punctuation|\{} return x >> n; {punctuation|\}};
const char *raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"};
int main(int argc, char **argv) {punctuation|\{}
    std::vector<std::vector<int>> v{punctuation|\{}{punctuation|\{}{number|1}, {number|2}{punctuation|\}}, {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    for (const auto &[a, b] : pairs) if constexpr (sizeof(a) > {number|4}) co_await a; else delete[] b;
    return static_cast<int>(u8{string|"é"}[{number|0}]) + L{string|'\\n'}; {path string|/}/ {property|end}
{punctuation|\}}
{punctuation|\}}
