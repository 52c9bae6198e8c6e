#include <vector>
#include <memory>
import std.core{punctuation|;}
namespace kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
template <typename T{punctuation|,} int N {operator|=} {number|3}> concept Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t.{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} -> std{punctuation|:}{punctuation|:}convertible_to<double>{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base<int> {punctuation|\{}
public{punctuation|:}
    explicit {function|Kettle}{punctuation|(}double litres {operator|=} {number|1}.{number|7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const -> std{punctuation|:}{punctuation|:}unique_ptr<Water>{punctuation|;}
    bool operator<{operator|=}>{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default{punctuation|;}
private{punctuation|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}'{number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} return x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char *raw {operator|=} R"{function|tea}{punctuation|(}no \\n "escape" here{punctuation|)}tea"{punctuation|;}
int {function|main}{punctuation|(}int argc{punctuation|,} char **argv{punctuation|)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}vector<std{punctuation|:}{punctuation|:}vector<int>> v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    for {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} if constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} > {number|4}{punctuation|)} co_await a{punctuation|;} else delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast<int>{punctuation|(}u8"é"{punctuation|[}{number|0}{punctuation|]}{punctuation|)} + L'\\n'{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
