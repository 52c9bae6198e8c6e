{operator|#}{keyword|include} {operator|<}vector{operator|>}
{operator|#}{keyword|include} {operator|<}memory{operator|>}
import std{punctuation|.}core{punctuation|;}
namespace {label symbol|kitchen}{operator|::}tea {punctuation|\{}
template {operator|<}typename {constructor|T}{punctuation|,} int {constructor|N} {operator|=} {number|3}{operator|>} concept {constructor|Hot} {operator|=} requires{punctuation|(}{constructor|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} {label symbol|std}{operator|::}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {constructor|Kettle} final {punctuation|:} public {constructor|Pot}{punctuation|,} {keyword|private} {keyword|virtual} {constructor|Base}{operator|<}int{operator|>} {punctuation|\{}
public{punctuation|:}
    explicit {constructor|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{constructor|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {operator|->} {label symbol|std}{operator|::}unique_ptr{operator|<}{constructor|Water}{operator|>}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}const {constructor|Kettle}&{punctuation|)} const {operator|=} default{punctuation|;}
{keyword|private}{punctuation|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}{operator|'}{number|000}{operator|'}{number|000}ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} {number|0}b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} {keyword|mutable} {punctuation|\{} return x {operator|>}{operator|>} n{punctuation|;} {punctuation|\}}{punctuation|;}
const char {operator|*}raw {operator|=} {constructor|R}{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int main{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    {label symbol|std}{operator|::}vector{operator|<}{label symbol|std}{operator|::}vector{operator|<}int{operator|>}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {constructor|L}{char|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
