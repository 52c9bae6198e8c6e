#include <vector>
#include <memory>
import std.core{comment|;}
namespace kitchen:{lisp-property property|:tea} \{
template <typename T, int N = 3> concept Hot = requires{punctuation|(}{car|T} {boolean|t}{punctuation|)} \{ \{ t.degrees{punctuation|(}{punctuation|)} \} -> std:{lisp-property property|:convertible_to<double>}{comment|; \};}

class Kettle final : public Pot, private virtual Base<int> \{
public:
    explicit Kettle{punctuation|(}{car|double} litres = {number|1.7}{punctuation|)} noexcept : litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override = default{comment|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const -> std:{lisp-property property|:unique_ptr<Water>}{comment|;}
    bool operator<=>{punctuation|(}{car|const} Kettle&{punctuation|)} const = default{comment|;}
private:
    double litres_{comment|;}
    static constexpr auto kMax = 1'000'000ull{comment|;}
\}{comment|;}

auto steep = {punctuation|[}&, n = 0b1010{punctuation|]}{punctuation|(}{car|auto}&& x{punctuation|)} mutable \{ return x >> n{comment|; \};}
const char *raw = R{string|"tea(no \\n "}escape{string|" here)tea"}{comment|;}
int main{punctuation|(}{car|int} argc, char **argv{punctuation|)} \{
    std:{lisp-property property|:vector<std}:{lisp-property property|:vector<int>>} v\{\{1, 2\}, \{3\}\}{comment|;}
    for {punctuation|(}{car|const} auto &{punctuation|[}a, b{punctuation|]} : pairs{punctuation|)} if constexpr {punctuation|(}{car|sizeof}{punctuation|(}{car|a}{punctuation|)} > {number|4}{punctuation|)} co_await a{comment|; else delete[] b;}
    return static_cast<int>{punctuation|(}{car|u8}{string|"é"}{punctuation|[}0{punctuation|]}{punctuation|)} + L'\\n'{comment|; // end}
\}
\}
