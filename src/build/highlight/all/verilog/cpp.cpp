#{keyword|include} {operator|<}vector{operator|>}
#{keyword|include} {operator|<}memory{operator|>}
{keyword|import} std{punctuation|.}core{punctuation|;}
namespace kitchen{punctuation|:}{punctuation|:}tea {operator|\{}
template {operator|<}typename T{punctuation|,} {keyword|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {operator|\{} {operator|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {operator|\}} {operator|->} std{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}{punctuation|;} {operator|\}}{punctuation|;}

{keyword|class} Kettle {keyword|final} {punctuation|:} public Pot{punctuation|,} private {keyword|virtual} Base{operator|<}{keyword|int}{operator|>} {operator|\{}
public{punctuation|:}
    explicit {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{operator|\{}litres{operator|\}} {operator|\{\}}
    {operator|~}{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|->} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default}{punctuation|;}
private{punctuation|:}
    double litres_{punctuation|;}
    {keyword|static} constexpr auto kMax {operator|=} {number|1}'{number|000}'{number|000}ull{punctuation|;}
{operator|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0}b1010{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {operator|\{} {keyword|return} x {operator|>>} n{punctuation|;} {operator|\}}{punctuation|;}
{keyword|const} char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{keyword|int} {function|main}{punctuation|(}{keyword|int} argc{punctuation|,} char {operator|**}argv{punctuation|)} {operator|\{}
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}{keyword|int}{operator|>>} v{operator|\{\{}{number|1}{punctuation|,} {number|2}{operator|\}}{punctuation|,} {operator|\{}{number|3}{operator|\}\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}{keyword|int}{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L'\\n'{punctuation|;} {comment|// end}
{operator|\}}
{operator|\}}
