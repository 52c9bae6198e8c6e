{comment|#include <vector>}
{comment|#include <memory>}
import std{punctuation|.}core{punctuation|;}
namespace kitchen::tea {punctuation|\{}
template <typename T{punctuation|,} int N = 3> concept Hot = requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}> std::convertible_to<double>{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} Kettle final : public Pot{punctuation|,} private virtual Base<int> {punctuation|\{}
public:
    explicit Kettle{punctuation|(}double litres = 1{punctuation|.}7{punctuation|)} noexcept : litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} override = default{punctuation|;}
    {punctuation|[}{namespace|[nodiscard]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {operator|-}> std::unique_ptr<Water>{punctuation|;}
    bool operator<=>{punctuation|(}const Kettle&{punctuation|)} const = default{punctuation|;}
private:
    double litres_{punctuation|;}
    static constexpr auto kMax = 1{string|'000'}000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep = {punctuation|[}&{punctuation|,} n = 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} {keyword|return} x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char {operator|*}raw = R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int main{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std::vector<std::vector<int>> v{punctuation|\{}{punctuation|\{}1{punctuation|,} 2{punctuation|\}}{punctuation|,} {punctuation|\{}3{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}const auto &{namespace|[a, b]} : pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} > 4{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast<int>{punctuation|(}u8{string|"é"}{punctuation|[}0{punctuation|]}{punctuation|)} {operator|+} L{string|'\\n'}{punctuation|;} {operator|/}{operator|/} {keyword|end}
{punctuation|\}}
{punctuation|\}}
