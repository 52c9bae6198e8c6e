#include <vector>
#include <memory>
import std.core{comment|;}
namespace kitchen{punctuation|:}{punctuation|:}tea \{
template <typename T{punctuation|,} int N = {decimal-number number|3}> concept Hot = requires{punctuation|(}T t{punctuation|)} \{ \{ t.degrees{punctuation|(}{punctuation|)} \} -> std{punctuation|:}{punctuation|:}convertible_to<double>{comment|; \};}

class Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base<int> \{
public{punctuation|:}
    explicit Kettle{punctuation|(}double litres = {decimal-number number|1}.{decimal-number number|7}{punctuation|)} noexcept {punctuation|:} litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override = default{comment|;}
    [[nodiscard]] auto boil{punctuation|(}{punctuation|)} const -> std{punctuation|:}{punctuation|:}unique_ptr<Water>{comment|;}
    bool operator<=>{punctuation|(}const Kettle&{punctuation|)} const = default{comment|;}
private{punctuation|:}
    double litres_{comment|;}
    static constexpr auto kMax = {decimal-number number|1}{string|'000'}000ull{comment|;}
\}{comment|;}

auto steep = [&{punctuation|,} n = 0b1010]{punctuation|(}auto&& {register variable|x}{punctuation|)} mutable \{ return {register variable|x} >> n{comment|; \};}
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"}{comment|;}
int main{punctuation|(}int argc{punctuation|,} char **argv{punctuation|)} \{
    std{punctuation|:}{punctuation|:}vector<std{punctuation|:}{punctuation|:}vector<int>> v\{\{{decimal-number number|1}{punctuation|,} {decimal-number number|2}\}{punctuation|,} \{{decimal-number number|3}\}\}{comment|;}
    for {punctuation|(}const auto &[{register variable|a}{punctuation|,} b] {punctuation|:} pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}{register variable|a}{punctuation|)} > {decimal-number number|4}{punctuation|)} co_await {register variable|a}{comment|; else delete[] b;}
    return static_cast<int>{punctuation|(}u8{string|"é"}[{decimal-number number|0}]{punctuation|)} + L{string|'\\n'}{comment|; // end}
\}
\}
