{color symbol|#include} <vector>
{color symbol|#include} <memory>
import std.core{punctuation|;}
{keyword|namespace} kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
template <typename T{punctuation|,} int N = 3> concept Hot = requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t.degrees{punctuation|(}{punctuation|)} {punctuation|\}} {arrow operator|->} std{punctuation|:}{punctuation|:}convertible_to<double>{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base<int> {punctuation|\{}
public{punctuation|:}
    explicit Kettle{punctuation|(}double litres = 1.7{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} override = default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {arrow operator|->} std{punctuation|:}{punctuation|:}unique_ptr<Water>{punctuation|;}
    bool operator<=>{punctuation|(}const Kettle&{punctuation|)} const = default{punctuation|;}
private{punctuation|:}
    double litres_{punctuation|;}
    static constexpr auto kMax = 1'000'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep = {punctuation|[}&{punctuation|,} n = 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} return x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int main{punctuation|(}int argc{punctuation|,} char **argv{punctuation|)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}vector<std{punctuation|:}{punctuation|:}vector<int>> v{punctuation|\{}{punctuation|\{}1{punctuation|,} 2{punctuation|\}}{punctuation|,} {punctuation|\{}3{punctuation|\}}{punctuation|\}}{punctuation|;}
    for {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} > 4{punctuation|)} co_await a{punctuation|;} else delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast<int>{punctuation|(}u8{string|"é"}{punctuation|[}0{punctuation|]}{punctuation|)} + L'\\n'{punctuation|;} // end
{punctuation|\}}
{punctuation|\}}
