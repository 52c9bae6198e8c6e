{comment|#include <vector>}
{comment|#include <memory>}
import std.core;
namespace kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
template <typename T{punctuation|,} int N = 3{punctuation|>} concept Hot = requires(T t) {punctuation|\{} {punctuation|\{} t.degrees() {punctuation|\}} {punctuation|-}{punctuation|>} std{punctuation|:}{punctuation|:}convertible_to<double{punctuation|>}; {punctuation|\}};

{key atrule|class Kettle final} {punctuation|:} public Pot{punctuation|,} private virtual Base<int{punctuation|>} {punctuation|\{}
{key atrule|public}{punctuation|:}
    {key atrule|explicit Kettle(double litres = 1.7) noexcept} {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle() override = default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil() const {punctuation|-}{punctuation|>} std{punctuation|:}{punctuation|:}unique_ptr<Water{punctuation|>};
    bool operator<={punctuation|>}(const Kettle{important|&)} const = default;
{key atrule|private}{punctuation|:}
    double litres_;
    static constexpr auto kMax = 1'000'000ull;
{punctuation|\}};

auto steep = {punctuation|[}&{punctuation|,} n = 0b1010{punctuation|]}(auto{important|&&} x) mutable {punctuation|\{} return x {punctuation|>}{punctuation|>} n; {punctuation|\}};
const char {important|*raw} = R"tea(no \\n "escape" here)tea";
int main(int argc{punctuation|,} char {important|**argv)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}vector<std{punctuation|:}{punctuation|:}vector<int{punctuation|>}{punctuation|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    for (const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs) if constexpr (sizeof(a) {punctuation|>} 4) co_await a; else delete{punctuation|[}{punctuation|]} b;
    return static_cast<int{punctuation|>}(u8"é"{punctuation|[}{number|0}{punctuation|]}) + L'\\n'; // end
{punctuation|\}}
{punctuation|\}}
