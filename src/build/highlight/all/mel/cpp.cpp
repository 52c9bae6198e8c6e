#include {operator|<}{keyword|vector}{operator|>}
#include {operator|<}memory{operator|>}
{function|import} std{punctuation|.}core{punctuation|;}
{function|namespace} kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
{function|template} {operator|<}typename T{punctuation|,} {keyword|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{function|class} Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base{operator|<}{keyword|int}{operator|>} {punctuation|\{}
{function|public}{punctuation|:}
    {function|explicit} {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}{function|litres}{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    {function|bool} operator{operator|<=}{operator|>}{punctuation|(}const Kettle&{punctuation|)} const {operator|=} {keyword|default}{punctuation|;}
{function|private}{punctuation|:}
    {function|double} litres_{punctuation|;}
    {function|static} constexpr auto kMax {operator|=} {number|1}'{number|000}'{number|000}ull{punctuation|;}
{punctuation|\}}{punctuation|;}

{function|auto} steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} {number|0}b1010{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {tensor-punctuation punctuation|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{function|const} char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{keyword|int} {function|main}{punctuation|(}{keyword|int} argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    {function|std}{punctuation|:}{punctuation|:}{keyword|vector}{operator|<}std{punctuation|:}{punctuation|:}{keyword|vector}{operator|<}{keyword|int}{tensor-punctuation punctuation|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}{keyword|int}{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L'\\n'{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
