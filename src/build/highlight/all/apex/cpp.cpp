#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
{keyword|import} std{punctuation|.}core{punctuation|;}
{class-name|namespace} kitchen{operator|:}{operator|:}tea {punctuation|\{}
template {operator|<}{class-name|typename} T{punctuation|,} {keyword|int} N {operator|=} {number|3}{operator|>} {class-name|concept} Hot {operator|=} {function|requires}{punctuation|(}{class-name|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{operator|:}{operator|:}convertible_to{operator|<}{keyword|double}{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {class-name|Kettle} {keyword|final} {operator|:} {keyword|public} Pot{punctuation|,} {keyword|private} {keyword|virtual} Base{operator|<}{keyword|int}{operator|>} {punctuation|\{}
{keyword|public}{operator|:}
    {class-name|explicit} {function|Kettle}{punctuation|(}{keyword|double} litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} {keyword|override} {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} {class-name|auto} {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} std{operator|:}{operator|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<=}{operator|>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default}{punctuation|;}
{keyword|private}{operator|:}
    {keyword|double} litres_{punctuation|;}
    {keyword|static} constexpr {class-name|auto} kMax {operator|=} {number|1}{string|'000'}000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

{class-name|auto} steep {operator|=} {sql language-sql|{punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0}b1010{punctuation|]}}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} {keyword|char} {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{keyword|int} {function|main}{punctuation|(}{keyword|int} argc{punctuation|,} {keyword|char} {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{operator|:}{operator|:}{class-name|vector{punctuation|<}std{punctuation|:}{punctuation|:}vector{punctuation|<}{keyword|int}{punctuation|>}{punctuation|>}} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} {keyword|if} {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} {class-name|co_await} a{punctuation|;} {keyword|else} {class-name|{keyword|delete}{punctuation|[}{punctuation|]}} b{punctuation|;}
    {keyword|return} static_cast{operator|<}{keyword|int}{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
