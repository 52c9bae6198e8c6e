#include <vector>
#include <memory>
import std.core{punctuation|;}
namespace kitchen{comment|::tea \{}
template <typename T{punctuation|,} int N {operator|=} {number|3}> concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t.degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{comment|::convertible_to<double>; \};}

class Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base<int> {punctuation|\{}
{variable|public}{punctuation|:}
    explicit Kettle{punctuation|(}double litres {operator|=} {number|1}.{number|7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {operator|->} std{comment|::unique_ptr<Water>;}
    bool operator<{operator|=}>{punctuation|(}const Kettle{operator|&}{punctuation|)} const {operator|=} default{punctuation|;}
{variable|private}{punctuation|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}'{number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto{operator|&}{operator|&} x{punctuation|)} mutable {punctuation|\{} return x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char *raw {operator|=} R"tea{punctuation|(}no \\n "escape" here{punctuation|)}tea"{punctuation|;}
int main{punctuation|(}int argc{punctuation|,} char **argv{punctuation|)} {punctuation|\{}
    std{comment|::vector<std::vector<int>> v\{\{1, 2\}, \{3\}\};}
    {keyword|for} {punctuation|(}const auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} > {number|4}{punctuation|)} co_await a{punctuation|;} else delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast<int>{punctuation|(}u8"é"{punctuation|[}{number|0}{punctuation|]}{punctuation|)} + L'\\n'{punctuation|;} // {keyword|end}
{punctuation|\}}
{punctuation|\}}
