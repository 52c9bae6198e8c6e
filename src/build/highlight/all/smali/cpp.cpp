{comment|#include <vector>}
{comment|#include <memory>}
import std.core{punctuation|;}
namespace {field variable|kitchen}{punctuation|:}{punctuation|:}{label property|tea} {punctuation|\{}
template <typename T{punctuation|,} int N {operator|=} {number|3}> concept Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t.degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} {field variable|std}{punctuation|:}{punctuation|:}{label property|convertible_to}<double>{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle {keyword|final} {punctuation|:} {keyword|public} Pot{punctuation|,} {keyword|private} virtual Base<int> {punctuation|\{}
{keyword|public}{punctuation|:}
    explicit {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {operator|[}{operator|[}nodiscard]] auto {function|boil}{punctuation|(}{punctuation|)} const {operator|->} {field variable|std}{punctuation|:}{punctuation|:}{label property|unique_ptr}<Water>{punctuation|;}
    bool operator<{operator|=}>{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default{punctuation|;}
{keyword|private}{punctuation|:}
    double litres_{punctuation|;}
    {keyword|static} constexpr auto kMax {operator|=} {number|1}'{number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {operator|[}&{punctuation|,} n {operator|=} 0b1010]{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} return x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char *raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int {function|main}{punctuation|(}int argc{punctuation|,} char **argv{punctuation|)} {punctuation|\{}
    {field variable|std}{punctuation|:}{punctuation|:}{label property|vector}<{field variable|std}{punctuation|:}{punctuation|:}{label property|vector}<int>> v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    for {punctuation|(}const auto &{operator|[}a{punctuation|,} b] {punctuation|:} pairs{punctuation|)} if constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} > {number|4}{punctuation|)} co_await a{punctuation|;} else delete{operator|[}] b{punctuation|;}
    return static_cast<int>{punctuation|(}u8{string|"é"}{operator|[}{number|0}]{punctuation|)} + L{string|'\\n'}{punctuation|;} // end
{punctuation|\}}
{punctuation|\}}
