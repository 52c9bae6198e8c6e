{comment|#include <vector>}
{comment|#include <memory>}
import std{punctuation|.}core;
namespace kitchen::tea {punctuation|\{}
template <typename T{punctuation|,} int N {punctuation|=} {number|3}> concept Hot {punctuation|=} requires(T t) {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees() {punctuation|\}} -> std::convertible_to<double>; {punctuation|\}};

class Kettle final : public Pot{punctuation|,} private virtual Base<int> {punctuation|\{}
public:
    explicit Kettle(double litres {punctuation|=} {number|1.7}) noexcept : litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle() override {punctuation|=} default;
    {punctuation|[}{punctuation|[}{table class-name|nodiscard}{punctuation|]}{punctuation|]} auto boil() const -> std::unique_ptr<Water>;
    bool operator<{punctuation|=}>(const Kettle&) const {punctuation|=} default;
private:
    double litres_;
    static constexpr auto kMax {punctuation|=} {number|1}{string|'000'}000ull;
{punctuation|\}};

auto steep {punctuation|=} {punctuation|[}&{punctuation|,} {key property|n} {punctuation|=} {number|0b1010}{punctuation|]}(auto&& x) mutable {punctuation|\{} return x >> n; {punctuation|\}};
const char *raw {punctuation|=} R{string|"tea(no \\n "}escape{string|" here)tea"};
int main(int argc{punctuation|,} char **argv) {punctuation|\{}
    std::vector<std::vector<int>> v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    for (const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} : pairs) if constexpr (sizeof(a) > {number|4}) co_await a; else delete{punctuation|[}{punctuation|]} b;
    return static_cast<int>(u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}) + L{string|'\\n'}; // end
{punctuation|\}}
{punctuation|\}}
