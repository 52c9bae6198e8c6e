#include <vector>
#include <memory>
import std.core;
namespace {property unquoted|kitchen}{operator|:}{operator|:}tea {punctuation|\{}
template <typename T{punctuation|,} int N = {number|3}> concept Hot = requires(T t) {punctuation|\{} {punctuation|\{} t.degrees() {punctuation|\}} -> {property unquoted|std}{operator|:}{operator|:}convertible_to<double>; {punctuation|\}};

class Kettle {property unquoted|final} {operator|:} public Pot{punctuation|,} private virtual Base<int> {punctuation|\{}
{property unquoted|public}{operator|:}
    explicit Kettle(double litres = {number|1.7}) {property unquoted|noexcept} {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle() override = default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil() const -> {property unquoted|std}{operator|:}{operator|:}unique_ptr<Water>;
    bool operator<=>(const Kettle&) const = default;
{property unquoted|private}{operator|:}
    double litres_;
    static constexpr auto kMax = {number|1}{string|'000'}{number|000}ull;
{punctuation|\}};

auto steep = {punctuation|[}&{punctuation|,} n = {number|0}b1010{punctuation|]}(auto&& x) mutable {punctuation|\{} return x >> n; {punctuation|\}};
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"};
int main(int argc{punctuation|,} char **argv) {punctuation|\{}
    {property unquoted|std}{operator|:}{operator|:}vector<{property unquoted|std}{operator|:}{operator|:}vector<int>> v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    for (const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs) if constexpr (sizeof(a) > {number|4}) co_await a; else delete{punctuation|[}{punctuation|]} b;
    return static_cast<int>(u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}) + L{string|'\\n'}; {comment|// end}
{punctuation|\}}
{punctuation|\}}
