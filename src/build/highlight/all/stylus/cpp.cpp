#include <vector>
#include <memory>
{property-declaration|{property|import} std.core{punctuation|;}}
{selector|namespace kitchen::tea {punctuation|\{}}
template <typename T, int N = 3> concept Hot = {func|{function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} }{property-declaration|{property|\{} t.{func|{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}}}

class Kettle final {punctuation|:} public Pot, private virtual Base<int> {punctuation|\{}
public{punctuation|:}
    explicit {func|{function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{interpolation variable|{delimiter punctuation|\{}litres{delimiter punctuation|\}}} {punctuation|\{}{punctuation|\}}}
    ~{func|{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {func|{function|boil}{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}}
    {property-declaration|{property|bool} operator{operator|<=}{operator|>}{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default{punctuation|;}}
{property-declaration|{property|private}{punctuation|:}
    double litres_{punctuation|;}}
    {property-declaration|{property|static} constexpr auto kMax {operator|=} {number|1}{string|'000'}{number|000}{unit|ull}{punctuation|;}}
{punctuation|\}}{punctuation|;}

auto steep = {punctuation|[}&, n = 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} {property-declaration|{property|return} x {operator|>}{operator|>} n{punctuation|;} {punctuation|\}}{punctuation|;}}
{property-declaration|{property|const} char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}}
int {func|{function|main}{punctuation|(}int argc{punctuation|,} char {operator|**}argv{punctuation|)} {punctuation|\{}}
    {selector|std::vector<std::vector<int>> v{interpolation variable|{delimiter punctuation|\{}{delimiter punctuation|\{}{number|1}{punctuation|,} {number|2}{delimiter punctuation|\}}}{punctuation|,} {punctuation|\{}}3{punctuation|\}}{punctuation|\}}{punctuation|;}
    {statement|{keyword|for} {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}{func|{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} }{keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}}
    {statement|{keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string|'\\n'}{punctuation|;} {comment|// end}}
{punctuation|\}}
{punctuation|\}}
