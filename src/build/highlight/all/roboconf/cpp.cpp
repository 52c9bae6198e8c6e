{comment|#include <vector>}
{comment|#include <memory>}
{keyword|import} std{punctuation|.}core{punctuation|;}
namespace {property|kitchen}{punctuation|:}{punctuation|:}{component variable|tea} {punctuation|\{}
template <typename T{punctuation|,} int N {punctuation|=} {value attr-value|3> concept Hot = requires(T t) \{ \{ t.degrees() \} -> }{property|std}{punctuation|:}{punctuation|:}convertible_to<double>{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle {property|final} {punctuation|:} public Pot{punctuation|,} private virtual Base<int> {punctuation|\{}
{property|public}{punctuation|:}
    explicit Kettle(double litres {punctuation|=} {value attr-value|1.7) }{property|noexcept} {punctuation|:} {component variable|litres_}{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle() override {punctuation|=} {value attr-value|default}{punctuation|;}
    [[nodiscard]] auto boil() const -> {property|std}{punctuation|:}{punctuation|:}unique_ptr<Water>{punctuation|;}
    bool operator<{punctuation|=}{value attr-value|>(const Kettle&) const = default}{punctuation|;}
{property|private}{punctuation|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {punctuation|=} {value attr-value|1'000'000ull}{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {punctuation|=} {value attr-value|[&}{punctuation|,} n {punctuation|=} {value attr-value|0b1010](auto&& x) }{component variable|mutable} {punctuation|\{} return x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char *raw {punctuation|=} {value attr-value|R"tea(no \\n "escape" here)tea"}{punctuation|;}
int main(int argc{punctuation|,} char **argv) {punctuation|\{}
    {property|std}{punctuation|:}{punctuation|:}vector<{property|std}{punctuation|:}{punctuation|:}vector<int>> {component variable|v}{punctuation|\{}{punctuation|\{}1{punctuation|,} 2{punctuation|\}}{punctuation|,} {punctuation|\{}3{punctuation|\}}{punctuation|\}}{punctuation|;}
    for (const auto &[a{punctuation|,} b] {punctuation|:} pairs) if constexpr (sizeof(a) > 4) co_await a{punctuation|;} else delete[] b{punctuation|;}
    return static_cast<int>(u8"é"[0]) + L'\\n'{punctuation|;} // end
{punctuation|\}}
{punctuation|\}}
