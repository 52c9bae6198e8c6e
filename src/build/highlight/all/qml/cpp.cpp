#include <vector>
#include <memory>
{keyword|import} std.core{punctuation|;}
namespace kitchen{punctuation|:}{javascript-expression language-javascript|{operator|:}tea }{punctuation|\{}
template <typename T{punctuation|,} int N = 3> concept Hot = requires(T t) {punctuation|\{} {punctuation|\{} t.degrees() {punctuation|\}} -> std{punctuation|:}{javascript-expression language-javascript|{operator|:}convertible_to{operator|<}double{operator|>}}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {punctuation|:} {javascript-expression language-javascript|{keyword|public} Pot{punctuation|,} {keyword|private} virtual Base{operator|<}int{operator|>} {punctuation|\{}
{keyword|public}{operator|:}
    explicit {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} std{operator|:}{operator|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default}{punctuation|;}
{keyword|private}{operator|:}
    double litres_{punctuation|;}
    {keyword|static} constexpr auto kMax {operator|=} {number|1}{string|'000'}000ull{punctuation|;}
{punctuation|\}}}{punctuation|;}

auto steep = {punctuation|[}&{punctuation|,} n = 0b1010{punctuation|]}(auto&& x) mutable {punctuation|\{} return x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int main(int argc{punctuation|,} char **argv) {punctuation|\{}
    {property|std}{punctuation|:}{javascript-expression language-javascript|{operator|:}vector{operator|<}std{operator|:}{operator|:}vector{operator|<}int{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}}{punctuation|;}
    for (const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} {javascript-expression language-javascript|pairs}) if constexpr (sizeof(a) > 4) co_await a{punctuation|;} else delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast<int>(u8{string|"é"}{punctuation|[}0{punctuation|]}) + L'\\n'{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
