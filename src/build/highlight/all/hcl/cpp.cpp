{comment|#include <vector>}
{comment|#include <memory>}
import std.core;
namespace kitchen::{keyword|tea} {punctuation|\{}
template <typename T, int {property|N} {punctuation|=} {number|3}> concept {property|Hot} {punctuation|=} requires(T t) {punctuation|\{} {punctuation|\{} t.degrees() {punctuation|\}} -> std::convertible_to<double>; {punctuation|\}};

class Kettle final : public Pot, private virtual Base<int> {punctuation|\{}
public:
    explicit Kettle(double {property|litres} {punctuation|=} {number|1.7}) noexcept : litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle() {property|override} {punctuation|=} default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil() const -> std::unique_ptr<Water>;
    bool operator<{punctuation|=}>(const Kettle&) {property|const} {punctuation|=} default;
private:
    double litres_;
    static constexpr auto {property|kMax} {punctuation|=} {number|1}'{number|000}'{number|000}ull;
{punctuation|\}};

auto {property|steep} {punctuation|=} {punctuation|[}&, {property|n} {punctuation|=} {number|0}b1010{punctuation|]}(auto&& x) {keyword|mutable} {punctuation|\{} return x >> n; {punctuation|\}};
const char *{property|raw} {punctuation|=} R{string|"tea(no \\n "}escape{string|" here)tea"};
int main(int argc, char **argv) {punctuation|\{}
    std::vector<std::vector<int>> v{punctuation|\{}{punctuation|\{}{number|1}, {number|2}{punctuation|\}}, {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    for (const auto &{punctuation|[}a, b{punctuation|]} : pairs) if constexpr (sizeof(a) > {number|4}) co_await a; else delete{punctuation|[}{punctuation|]} b;
    return static_cast<int>(u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}) + L'\\n'; {comment|// end}
{punctuation|\}}
{punctuation|\}}
