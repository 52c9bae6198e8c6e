#include {tag|{tag|{punctuation|<}vector}{punctuation|>}}
{parser-comment comment|#include }{tag|{tag|{punctuation|<}memory}{punctuation|>}}
import std.core{punctuation|;}
namespace kitchen::tea {punctuation|\{}
template {tag|{tag|{punctuation|<}typename} {attr-name|T,} {attr-name|int} {attr-name|N} {attr-value|{punctuation attr-equals|=} 3}{punctuation|>}} concept Hot = requires{expression|{punctuation|(}T t{punctuation|)}} {punctuation|\{} {punctuation|\{} t.degrees{expression|{punctuation|(}{punctuation|)}} {punctuation|\}} -> std::convertible_to{tag|{tag|{punctuation|<}double}{punctuation|>}}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final : public Pot, private virtual Base{tag|{tag|{punctuation|<}int}{punctuation|>}} {punctuation|\{}
public:
    explicit Kettle{expression|{punctuation|(}double litres = {number|1.7}{punctuation|)}} noexcept : litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{expression|{punctuation|(}{punctuation|)}} override = default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{expression|{punctuation|(}{punctuation|)}} const -> std::unique_ptr{tag|{tag|{punctuation|<}Water}{punctuation|>}}{punctuation|;}
    bool operator<=>{expression|{punctuation|(}const Kettle{operator|&}{punctuation|)}} const = default{punctuation|;}
private:
    double litres_{punctuation|;}
    static constexpr auto kMax = 1'000'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep = {punctuation|[}&, n = 0b1010{punctuation|]}{expression|{punctuation|(}auto{operator|&&} x{punctuation|)}} mutable {punctuation|\{} return x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char *raw = R"tea{expression|{punctuation|(}no {operator|\\}n {string|"escape"} here{punctuation|)}}tea"{punctuation|;}
int main{expression|{punctuation|(}int argc, char {operator|*}{operator|*}argv{punctuation|)}} {punctuation|\{}
    std::vector<std::vector{tag|{tag|{punctuation|<}int}{punctuation|>}}> v{punctuation|\{}{punctuation|\{}1, 2{punctuation|\}}, {punctuation|\{}3{punctuation|\}}{punctuation|\}}{punctuation|;}
    for {expression|{punctuation|(}const auto {operator|&}{punctuation|[}a, b{punctuation|]} : pairs{punctuation|)}} if constexpr {expression|{punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)}} co_await a{punctuation|;} else delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast{tag|{tag|{punctuation|<}int}{punctuation|>}}{expression|{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)}} + L'\\n'{punctuation|;} // end
{punctuation|\}}
{punctuation|\}}
