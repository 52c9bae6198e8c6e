#{operator|include} {operator|<}vector{operator|>}
#{operator|include} {operator|<}memory{operator|>}
import std{punctuation|.}core{punctuation|;}
namespace kitchen{punctuation|:}{punctuation|:}tea {comment|\{
template <typename T, int N = 3> concept Hot = requires(T t) \{ \{ t.degrees() \}} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}{punctuation|;} \}{punctuation|;}

{keyword|class} Kettle final {punctuation|:} {keyword|public} Pot{punctuation|,} {keyword|private} {keyword|virtual} Base{operator|<}int{operator|>} {comment|\{
public:
    explicit Kettle(double litres = 1.7) noexcept : litres_\{litres\}} {comment|\{\}}
    ~Kettle{punctuation|(}{punctuation|)} {keyword|override} {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool {keyword|operator}{operator|<=}{operator|>}{punctuation|(}{keyword|const} Kettle&{punctuation|)} {keyword|const} {operator|=} {keyword|default}{punctuation|;}
{keyword|private}{punctuation|:}
    double litres_{punctuation|;}
    {keyword|static} constexpr auto kMax {operator|=} {number|1}{string|'000'}{number|000}ull{punctuation|;}
\}{punctuation|;}

auto steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} {number|0}b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {comment|\{ return x >> n; \}}{punctuation|;}
{keyword|const} char {operator|*}raw {operator|=} R"tea{punctuation|(}no \\n "escape" here{punctuation|)}tea"{punctuation|;}
int main{punctuation|(}int argc{punctuation|,} char {operator|**}argv{punctuation|)} {comment|\{
    std::vector<std::vector<int>> v\{\{1, 2\}}{punctuation|,} {comment|\{3\}}\}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8"é"{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string|'\\n'}{punctuation|;} {comment|// end}
\}
\}
