#include <vector>
#include <memory>
import std{punctuation|.}core{punctuation|;}
namespace kitchen{operator|:}{operator|:}tea {punctuation|\{}
template <typename T{punctuation|,} int N = {number|3}> concept Hot = {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} -> std{operator|:}{operator|:}convertible_to<double>{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {operator|:} public Pot{punctuation|,} private virtual Base<int> {punctuation|\{}
public{operator|:}
    explicit {function|Kettle}{punctuation|(}double litres = {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override = default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const -> std{operator|:}{operator|:}unique_ptr<Water>{punctuation|;}
    bool operator<=>{punctuation|(}const Kettle&{punctuation|)} const = default{punctuation|;}
private{operator|:}
    double litres_{punctuation|;}
    static constexpr auto kMax = {number|1}'{number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep = {punctuation|[}&{punctuation|,} n = 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} return x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int {function|main}{punctuation|(}int argc{punctuation|,} char **argv{punctuation|)} {punctuation|\{}
    std{operator|:}{operator|:}vector<std{operator|:}{operator|:}vector<int>> v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {function|for} {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} if {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} > {number|4}{punctuation|)} co_await a{punctuation|;} else delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast<int>{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} + L'\\n'{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
