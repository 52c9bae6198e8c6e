{comment|#include <vector>}
{comment|#include <memory>}
import std.core{punctuation|;}
{target symbol|namespace kitchen}{punctuation|:}{punctuation|:}tea {punctuation|\{}
template <typename T, int N {operator|=} 3> concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t.degrees{punctuation|(}{punctuation|)} {punctuation|\}} -> std{punctuation|:}{punctuation|:}convertible_to<double>{punctuation|;} {punctuation|\}}{punctuation|;}

{target symbol|class Kettle final} {punctuation|:} public Pot, {keyword|private} virtual Base<int> {punctuation|\{}
{target symbol|public}{punctuation|:}
    explicit Kettle{punctuation|(}double litres {operator|=} 1.7{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} {keyword|override} {operator|=} default{punctuation|;}
{target symbol|    [[nodiscard]] auto boil() const -> std}{punctuation|:}{punctuation|:}unique_ptr<Water>{punctuation|;}
    bool operator<{operator|=}>{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default{punctuation|;}
{target symbol|private}{punctuation|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} 1{string|'000'}000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} [&, n {operator|=} 0b1010]{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} return x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char *raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int main{punctuation|(}int argc, char **argv{punctuation|)} {punctuation|\{}
{target symbol|    std}{punctuation|:}{punctuation|:}vector<std{punctuation|:}{punctuation|:}vector<int>> v{punctuation|\{}{punctuation|\{}1, 2{punctuation|\}}, {punctuation|\{}3{punctuation|\}}{punctuation|\}}{punctuation|;}
{target symbol|    for (const auto &[a, b]} {punctuation|:} pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} > 4{punctuation|)} co_await a{punctuation|;} {keyword|else} delete[] b{punctuation|;}
    return static_cast<int>{punctuation|(}u8{string|"é"}[0]{punctuation|)} + L{string|'\\n'}{punctuation|;} // end
{punctuation|\}}
{punctuation|\}}
