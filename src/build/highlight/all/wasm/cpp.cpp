#include <vector>
#include <{keyword|memory}>
{keyword|import} std.core;
namespace kitchen::tea \{
template <typename T, int N = {number|3}> concept Hot = requires{punctuation|(}T t{punctuation|)} \{ \{ t.degrees{punctuation|(}{punctuation|)} \} -> std::convertible_to<double>; \};

class Kettle final : public Pot, private virtual Base<int> \{
public:
    explicit Kettle{punctuation|(}double litres = {number|1.7}{punctuation|)} noexcept : litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override = default;
    [[nodiscard]] auto boil{punctuation|(}{punctuation|)} const -> std::unique_ptr<Water>;
    bool operator<=>{punctuation|(}const Kettle&{punctuation|)} const = default;
private:
    double litres_;
    static constexpr auto kMax = {number|1}'{number|000}'000ull;
\};

auto steep = [&, n = 0b1010]{punctuation|(}auto&& x{punctuation|)} mutable \{ {keyword|return} x >> n; \};
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"};
int main{punctuation|(}int argc, char **argv{punctuation|)} \{
    std::vector<std::vector<int>> v\{\{{number|1}, {number|2}\}, \{{number|3}\}\};
    for {punctuation|(}const auto &[a, b] : pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} > {number|4}{punctuation|)} co_await a; {keyword|else} delete[] b;
    {keyword|return} static_cast<int>{punctuation|(}u8{string|"é"}[{number|0}]{punctuation|)} + L'\\n'; // {keyword|end}
\}
\}
