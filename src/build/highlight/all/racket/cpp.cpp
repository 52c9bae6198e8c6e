#include <vector>
#include <memory>
import std.core{comment|;}
namespace kitchen::tea \{
template <typename T, int N = 3> concept Hot = requires{punctuation|(}{function|T} t{punctuation|)} \{ \{ t.degrees{punctuation|(}{punctuation|)} \} -> std::convertible_to<double>{comment|; \};}

class Kettle final : public Pot, private virtual Base<int> \{
public:
    explicit Kettle{punctuation|(}{function|double} litres = {number|1.7}{punctuation|)} noexcept : litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override = default{comment|;}
    {punctuation|[}{punctuation|[}{function|nodiscard}{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const -> std::unique_ptr<Water>{comment|;}
    bool operator<=>{punctuation|(}{function|const} Kettle&{punctuation|)} const = default{comment|;}
private:
    double litres_{comment|;}
    static constexpr auto kMax = {number|1}{symbol|'000}{symbol|'000ull;}
\}{comment|;}

auto steep = {punctuation|[}{function|&,} n = 0b1010{punctuation|]}{punctuation|(}{function|auto&&} x{punctuation|)} mutable \{ return x >> n{comment|; \};}
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"}{comment|;}
int main{punctuation|(}{function|int} argc, char **argv{punctuation|)} \{
    std::vector<std::vector<int>> v\{\{1, 2\}, \{3\}\}{comment|;}
    for {punctuation|(}{function|const} auto &{punctuation|[}{function|a,} b{punctuation|]} : pairs{punctuation|)} if constexpr {punctuation|(}{function|sizeof}{punctuation|(}{function|a}{punctuation|)} > {number|4}{punctuation|)} co_await a{comment|; else delete[] b;}
    return static_cast<int>{punctuation|(}{function|u8}{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} + L{symbol|'\\n}{symbol|';} // end
\}
\}
