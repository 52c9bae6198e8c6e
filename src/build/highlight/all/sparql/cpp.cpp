{comment|#include <vector>}
{comment|#include <memory>}
import std{punctuation|.}core{punctuation|;}
namespace {function|{prefix|kitchen{punctuation|:}}{local-name|:tea}} {punctuation|\{}
template <typename T{punctuation|,} int N = {number|3}> concept Hot = requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} -> {function|{prefix|std{punctuation|:}}{local-name|:convertible_to}}{url|{punctuation|<}double{punctuation|>}}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {function|{prefix|{punctuation|:}}} public Pot{punctuation|,} private virtual {keyword|Base}{url|{punctuation|<}int{punctuation|>}} {punctuation|\{}
{function|{prefix|public{punctuation|:}}}
    explicit Kettle{punctuation|(}double litres = {number|1.7}{punctuation|)} noexcept {function|{prefix|{punctuation|:}}} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} override = {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const -> {function|{prefix|std{punctuation|:}}{local-name|:unique_ptr}}{url|{punctuation|<}Water{punctuation|>}}{punctuation|;}
    bool operator{url|{punctuation|<}={punctuation|>}}{punctuation|(}const Kettle&{punctuation|)} const = {keyword|default}{punctuation|;}
{function|{prefix|private{punctuation|:}}}
    double litres_{punctuation|;}
    static constexpr auto kMax = {number|1}{string|'000'}{number|000}ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep = {punctuation|[}&{punctuation|,} n = {number|0}b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} return x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int main{punctuation|(}int argc{punctuation|,} char **argv{punctuation|)} {punctuation|\{}
    {function|{prefix|std{punctuation|:}}{local-name|:vector}}<{function|{prefix|std{punctuation|:}}{local-name|:vector}}{url|{punctuation|<}int{punctuation|>}}> v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    for {punctuation|(}const auto &{punctuation|[}{keyword|a}{punctuation|,} b{punctuation|]} {function|{prefix|{punctuation|:}}} pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}{keyword|a}{punctuation|)} > {number|4}{punctuation|)} co_await {keyword|a}{punctuation|;} else {keyword|delete}{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast{url|{punctuation|<}int{punctuation|>}}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} + L{string|'\\n'}{punctuation|;} // end
{punctuation|\}}
{punctuation|\}}
