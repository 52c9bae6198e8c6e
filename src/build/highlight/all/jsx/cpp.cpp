#include {tag|{tag|{punctuation|<}vector}{punctuation|>}}{plain-text|
#include }{tag|{tag|{punctuation|<}memory}{punctuation|>}}{plain-text|
import std.core;
namespace kitchen::tea }{punctuation|\{}
template {operator|<}typename {constant|T}{punctuation|,} int {constant|N} {operator|=} {number|3}{operator|>} concept Hot {operator|=} {function|requires}{punctuation|(}{parameter|{constant|T} t}{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{operator|:}{operator|:}convertible_to{tag|{tag|{punctuation|<}double}{punctuation|>}}{plain-text|; \};

class Kettle final : public Pot, private virtual Base}{tag|{tag|{punctuation|<}int}{punctuation|>}}{plain-text| }{punctuation|\{}
{keyword|public}{operator|:}
    explicit {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} std{operator|:}{operator|:}unique_ptr{tag|{tag|{punctuation|<}{class-name|Water}}{punctuation|>}}{plain-text|;
    bool operator<=>(const Kettle&) const = default;
private:
    double litres_;
    static constexpr auto kMax = 1'000'000ull;
\};

auto steep = [&, n = 0b1010](auto&& x) mutable }{punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{plain-text|;
const char *raw = R"tea(no \\n "escape" here)tea";
int main(int argc, char **argv) }{punctuation|\{}
    {literal-property property|std}{operator|:}{operator|:}vector{operator|<}std{operator|:}{operator|:}vector{tag|{tag|{punctuation|<}int}{punctuation|>}}{plain-text|> v}{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{plain-text|;
    for (const auto &[a, b] : pairs) if constexpr (sizeof(a) > 4) co_await a; else delete[] b;
    return static_cast}{tag|{tag|{punctuation|<}int}{punctuation|>}}{plain-text|(u8"é"[0]) + L'\\n'; // end
\}
\}
}