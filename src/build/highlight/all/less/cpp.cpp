#include <vector>
#include <memory>
import std.core{punctuation|;}
{selector|namespace kitchen::tea} {punctuation|\{}
{selector|template <typename T, int N = 3> concept Hot = requires(T t)} {punctuation|\{} {punctuation|\{} t.{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}> {property|std}{punctuation|:}{punctuation|:}convertible_to<double>{punctuation|;} {punctuation|\}}{punctuation|;}

{selector|class Kettle final : public Pot, private virtual Base<int>} {punctuation|\{}
{selector|public:
    explicit Kettle(double litres = 1.7) noexcept : litres_}{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override = default{punctuation|;}
    [[nodiscard]] auto {function|boil}{punctuation|(}{punctuation|)} const {operator|-}> {property|std}{punctuation|:}{punctuation|:}unique_ptr<Water>{punctuation|;}
    bool operator<=>{punctuation|(}const Kettle&{punctuation|)} const = default{punctuation|;}
{property|private}{punctuation|:}
    double litres_{punctuation|;}
    static constexpr auto kMax = 1{string|'000'}000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

{selector|auto steep = [&, n = 0b1010](auto&& x) mutable} {punctuation|\{} return x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char {operator|*}raw = R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{selector|int main(int argc, char **argv)} {punctuation|\{}
    {selector|std::vector<std::vector<int>> v}{punctuation|\{}{punctuation|\{}1{punctuation|,} 2{punctuation|\}}{selector|,} {punctuation|\{}3{punctuation|\}}{punctuation|\}}{punctuation|;}
    for {punctuation|(}const auto &[a{punctuation|,} b] {punctuation|:} pairs{punctuation|)} if constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} > 4{punctuation|)} co_await a{punctuation|;} else delete[] b{punctuation|;}
    return static_cast<int>{punctuation|(}u8{string|"é"}[0]{punctuation|)} {operator|+} L{string|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
