{operator|#}include {operator|<}vector{operator|>}
{operator|#}include {operator|<}memory{operator|>}
import std{punctuation|.}core{punctuation|;}
namespace {label property|kitchen}{punctuation|:}{punctuation|:}tea {punctuation|\{}
template {operator|<}typename {class-name|T}{punctuation|,} int {class-name|N} {operator|=} {number|3}{operator|>} concept {class-name|Hot} {operator|=} requires{punctuation|(}{class-name|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} {label property|std}{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class {class-name|Kettle} {label property|final} {punctuation|:} public {class-name|Pot}{punctuation|,} private virtual {class-name|Base}{operator|<}int{operator|>} {punctuation|\{}
{label property|public}{punctuation|:}
    explicit {class-name|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} {label property|noexcept} {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{class-name|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} {keyword|const} {operator|->} {label property|std}{punctuation|:}{punctuation|:}unique_ptr{operator|<}{class-name|Water}{operator|>}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}{keyword|const} {class-name|Kettle}{operator|&}{punctuation|)} {keyword|const} {operator|=} default{punctuation|;}
{label property|private}{punctuation|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}{symbol|'000'}000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} return x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} char {operator|*}raw {operator|=} {class-name|R}{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int main{punctuation|(}int argc{punctuation|,} char {operator|**}argv{punctuation|)} {punctuation|\{}
    {label property|std}{punctuation|:}{punctuation|:}vector{operator|<}{label property|std}{punctuation|:}{punctuation|:}vector{operator|<}int{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    for {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} if constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} else delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {class-name|L}{symbol|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
