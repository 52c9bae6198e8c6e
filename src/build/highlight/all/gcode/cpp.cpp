#include <vector>
#include <memory>
import std.core{comment|;}
namespace kitchen{punctuation|:}{punctuation|:}tea \{
template <typename {property|T}, int {property|N} = 3> concept {property|H}ot = requires({property|T} t) \{ \{ t.degrees() \} -> std{punctuation|:}{punctuation|:}convertible_to<double>{comment|; \};}

class {property|K}ettle final {punctuation|:} public {property|P}ot, private virtual {property|B}ase<int> \{
public{punctuation|:}
    explicit {property|K}ettle(double litres = 1.7) noexcept {punctuation|:} litres_\{litres\} \{\}
    ~{property|K}ettle() override = default{comment|;}
    [[nodiscard]] auto boil() const -> std{punctuation|:}{punctuation|:}unique_ptr<{property|W}ater>{comment|;}
    bool operator<=>{comment|(const Kettle&)} const = default{comment|;}
private{punctuation|:}
    double litres_{comment|;}
    static constexpr auto kMax = 1'000'000ull{comment|;}
\}{comment|;}

auto steep = [&, n = 0b1010]{comment|(auto&& x)} mutable \{ return x >> n{comment|; \};}
const char {punctuation|*}raw = {property|R}{string|"tea(no \\n "}escape{string|" here)tea"}{comment|;}
int main(int argc, char {punctuation|*}{punctuation|*}argv) \{
    std{punctuation|:}{punctuation|:}vector<std{punctuation|:}{punctuation|:}vector<int>> v\{\{1, 2\}, \{3\}\}{comment|;}
    for {comment|(const auto &[a, b] : pairs)} if constexpr {comment|(sizeof(a)} > 4) co_await a{comment|; else delete[] b;}
    return static_cast<int>{comment|(u8"é"[0])} + {property|L}'\\n'{comment|; // end}
\}
\}
