#include <vector>
#include <memory>
import std{char-set class-name|.}core;
namespace kitchen::tea \{
template <typename T, int N = 3> concept Hot = requires{group punctuation|(}T t{group punctuation|)} \{ \{ t{char-set class-name|.}degrees{group punctuation|(}{group punctuation|)} \} -> std::convertible_to<double>; \};

class Kettle final : public Pot, private virtual Base<int> \{
public:
    explicit Kettle{group punctuation|(}double litres = 1{char-set class-name|.}7{group punctuation|)} noexcept : litres_\{litres\} \{\}
    ~Kettle{group punctuation|(}{group punctuation|)} override = default;
    {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|[}nodiscard{char-class-punctuation punctuation|]}}] auto boil{group punctuation|(}{group punctuation|)} const -> std::unique_ptr<Water>;
    bool operator<=>{group punctuation|(}const Kettle&{group punctuation|)} const = default;
private:
    double litres_;
    static constexpr auto kMax = 1'000'000ull;
\};

auto steep = {char-class|{char-class-punctuation punctuation|[}&, n = 0b1010{char-class-punctuation punctuation|]}}{group punctuation|(}auto&& x{group punctuation|)} mutable \{ return x >> n; \};
const char {quantifier number|*}raw = R"tea{group punctuation|(}no {escape|\\n} "escape" here{group punctuation|)}tea";
int main{group punctuation|(}int argc, char {quantifier number|*}{quantifier number|*}argv{group punctuation|)} \{
    std::vector<std::vector<int>> v\{\{1, 2\}, {quantifier number|\{3\}}\};
    for {group punctuation|(}const auto &{char-class|{char-class-punctuation punctuation|[}a, b{char-class-punctuation punctuation|]}} : pairs{group punctuation|)} if constexpr {group punctuation|(}sizeof{group punctuation|(}a{group punctuation|)} > 4{group punctuation|)} co_await a; else delete{char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}} b;
    return static_cast<int>{group punctuation|(}u8"é"{char-class|{char-class-punctuation punctuation|[}0{char-class-punctuation punctuation|]}}{group punctuation|)} {quantifier number|+} L'{escape|\\n}'; // end
\}
\}
