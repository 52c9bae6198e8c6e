#include {punctuation|<}vector{punctuation|>}
#include {punctuation|<}memory{punctuation|>}
{keyword|import} std{punctuation|.}core{punctuation|;}
namespace kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
template {punctuation|<}typename T{punctuation|,} {keyword|int} N {operator|=} {number|3}{punctuation|>} concept Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {punctuation|-}{punctuation|>} std{punctuation|:}{punctuation|:}convertible_to{punctuation|<}{keyword|double}{punctuation|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base{punctuation|<}{keyword|int}{punctuation|>} {punctuation|\{}
public{punctuation|:}
    explicit {function|Kettle}{punctuation|(}{keyword|double} litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const {punctuation|-}{punctuation|>} std{punctuation|:}{punctuation|:}unique_ptr{punctuation|<}Water{punctuation|>}{punctuation|;}
    bool operator{punctuation|<}{operator|=}{punctuation|>}{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default{punctuation|;}
private{punctuation|:}
    {keyword|double} litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}'{number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} return x {punctuation|>}{punctuation|>} n{punctuation|;} {punctuation|\}}{punctuation|;}
const char *raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{keyword|int} {function|main}{punctuation|(}{keyword|int} argc{punctuation|,} char **argv{punctuation|)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}vector{punctuation|<}std{punctuation|:}{punctuation|:}vector{punctuation|<}{keyword|int}{punctuation|>}{punctuation|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {function|for} {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} if {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {punctuation|>} {number|4}{punctuation|)} co_await a{punctuation|;} else delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast{punctuation|<}{keyword|int}{punctuation|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} + L'\\n'{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
