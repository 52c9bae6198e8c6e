{comment|#include <vector>}
{comment|#include <memory>}
import std.core;
namespace {inserted class-name|kitchen::tea} \{
template <typename T, int N = {number|3}{punctuation|>} concept Hot = {function|requires}{punctuation|(}T t{punctuation|)} \{ \{ t.{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} -{punctuation|>} {inserted class-name|std::convertible_to}<double{punctuation|>}; {punctuation|\}};

class Kettle final : public Pot, private virtual Base<int{punctuation|>} \{
public:
    explicit {function|Kettle}{punctuation|(}double litres = {number|1.7}{punctuation|)} noexcept : litres_\{litres{punctuation|\}} \{{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override = default;
    [[nodiscard]] auto {function|boil}{punctuation|(}{punctuation|)} const -{punctuation|>} {inserted class-name|std::unique_ptr}<Water{punctuation|>};
    bool operator<={punctuation|>}{punctuation|(}const Kettle&{punctuation|)} const = default;
private:
    double litres_;
    static constexpr auto kMax = {number|1}'{number|000}'000ull;
{punctuation|\}};

auto steep = [&, n = 0b1010]{punctuation|(}auto&& x{punctuation|)} mutable \{ return x {punctuation|>}{punctuation|>} n; {punctuation|\}};
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"};
int {function|main}{punctuation|(}int argc, char **argv{punctuation|)} \{
    {inserted class-name|std::vector}<{inserted class-name|std::vector}<int{punctuation|>}{punctuation|>} v\{\{{number|1}, {number|2}{punctuation|\}}, \{{number|3}{punctuation|\}}{punctuation|\}};
    {function|for} {punctuation|(}const auto &[a, b] : pairs{punctuation|)} if {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {punctuation|>} {number|4}{punctuation|)} co_await a; else delete[] b;
    return static_cast<int{punctuation|>}{punctuation|(}u8{string|"é"}[{number|0}]{punctuation|)} + L'\\n'; // end
{punctuation|\}}
{punctuation|\}}
