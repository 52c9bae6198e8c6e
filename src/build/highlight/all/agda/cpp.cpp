#include <vector>
#include <memory>
{keyword|import} std{punctuation|.}core{punctuation|;}
{function|namespace kitchen}::tea {punctuation|\{}
template <typename T, int N {operator|=} 3> concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {function|-> std}::convertible_to<double>{punctuation|;} {punctuation|\}}{punctuation|;}

{function|class Kettle final }{operator|:} {keyword|public} Pot, {keyword|private} virtual Base<int> {punctuation|\{}
{function|public}{operator|:}
    explicit Kettle{punctuation|(}double litres {operator|=} 1{punctuation|.}7{punctuation|)} {function|noexcept }{operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    [[nodiscard]] auto boil{punctuation|(}{punctuation|)} {function|const -> std}::unique_ptr<Water>{punctuation|;}
    bool operator<=>{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default{punctuation|;}
{function|private}{operator|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} 1'000'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} [&, n {operator|=} 0b1010]{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} return x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char *raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int main{punctuation|(}int argc, char **argv{punctuation|)} {punctuation|\{}
    {function|std}::vector<std::vector<int>> v{punctuation|\{}{punctuation|\{}1, 2{punctuation|\}}, {punctuation|\{}3{punctuation|\}}{punctuation|\}}{punctuation|;}
    for {punctuation|(}{function|const auto &[a, b] }{operator|:} pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} > 4{punctuation|)} co_await a{punctuation|;} else delete[] b{punctuation|;}
    return static_cast<int>{punctuation|(}u8{string|"é"}[0]{punctuation|)} + L'\\n'{punctuation|;} // end
{punctuation|\}}
{punctuation|\}}
