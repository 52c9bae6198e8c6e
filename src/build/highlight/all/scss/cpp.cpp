#include <vector>
#include <memory>
import std.core{punctuation|;}
{selector|namespace kitchen::tea }{punctuation|\{}
template <typename T{punctuation|,} int N = 3> concept Hot = {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t.{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} -> {property|std}{punctuation|:}{punctuation|:}convertible_to<double>{punctuation|;} {punctuation|\}}{punctuation|;}

{selector|class Kettle final : public Pot, private virtual Base<int> }{punctuation|\{}
{property|public}{punctuation|:}
    explicit {function|Kettle}{punctuation|(}double litres = 1.7{punctuation|)} {property|noexcept} {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override = default{punctuation|;}
    [[nodiscard]] auto {function|boil}{punctuation|(}{punctuation|)} const -> {property|std}{punctuation|:}{punctuation|:}unique_ptr<Water>{punctuation|;}
    bool operator<=>{punctuation|(}const Kettle&{punctuation|)} const = default{punctuation|;}
{property|private}{punctuation|:}
    double litres_{punctuation|;}
    static constexpr auto kMax = 1{string|'000'}000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep = [&{punctuation|,} n = 0b1010]{punctuation|(}auto&& x{punctuation|)} {selector|mutable }{punctuation|\{} return x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int {function|main}{punctuation|(}int argc{punctuation|,} char **argv{punctuation|)} {punctuation|\{}
    {property|std}{punctuation|:}{punctuation|:}vector<{property|std}{punctuation|:}{punctuation|:}vector<int>> v{punctuation|\{}{punctuation|\{}1{punctuation|,} 2{punctuation|\}}{punctuation|,} {punctuation|\{}3{punctuation|\}}{punctuation|\}}{punctuation|;}
    for {punctuation|(}const auto &[a{punctuation|,} b] {punctuation|:} pairs{punctuation|)} if constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} 4{punctuation|)} co_await a{punctuation|;} else delete[] b{punctuation|;}
    return static_cast<int>{punctuation|(}u8{string|"é"}[0]{punctuation|)} {operator|+} L{string|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
