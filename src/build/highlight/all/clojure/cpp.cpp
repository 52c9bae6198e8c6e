{operator|#}include <vector>
{operator|#}include <memory>
import std.core{comment|;}
namespace kitchen::tea {punctuation|\{}
template <typename T{punctuation|,} int N = {number|3}> concept Hot = requires{punctuation|(}{function|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t.degrees{punctuation|(}{punctuation|)} {punctuation|\}} -> std::convertible_to<double>{comment|; \};}

class Kettle final : public Pot{punctuation|,} private virtual Base<int> {punctuation|\{}
public:
    explicit Kettle{punctuation|(}{keyword|double} litres = {number|1.7}{punctuation|)} noexcept : litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}Kettle{punctuation|(}{punctuation|)} override = default{comment|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const -> std::unique_ptr<Water>{comment|;}
    bool operator<=>{punctuation|(}{function|const} Kettle&{punctuation|)} const = default{comment|;}
private:
    double litres_{comment|;}
    static constexpr auto kMax = {number|1}'{number|000}'000ull{comment|;}
{punctuation|\}}{comment|;}

auto steep = {punctuation|[}&{punctuation|,} n = 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} return x >> n{comment|; \};}
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"}{comment|;}
int main{punctuation|(}{keyword|int} argc{punctuation|,} char **argv{punctuation|)} {punctuation|\{}
    std::vector<std::vector<int>> v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{comment|;}
    for {punctuation|(}{function|const} auto &{punctuation|[}a{punctuation|,} b{punctuation|]} : pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}{function|a}{punctuation|)} > {number|4}{punctuation|)} co_await a{comment|; else delete[] b;}
    return static_cast<int>{punctuation|(}{function|u8}{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} + L'{char|\\n}'{comment|; // end}
{punctuation|\}}
{punctuation|\}}
