{macro property|{directive-hash|#}{directive keyword|include} {string|<vector>}}
{macro property|{directive-hash|#}{directive keyword|include} {string|<memory>}}
{keyword|import} {module|std{punctuation|.}core}{punctuation|;}
{keyword|namespace} kitchen{double-colon punctuation|::}tea {punctuation|\{}
{keyword|template} {operator|<}{keyword|typename} {class-name|T}{punctuation|,} {keyword|int} N {operator|=} {number|3}{operator|>} {keyword|concept} {class-name|Hot} {operator|=} {keyword|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{double-colon punctuation|::}convertible_to{operator|<}{keyword|double}{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {class-name|Kettle} {keyword|final} {operator|:} {keyword|public} Pot{punctuation|,} {keyword|private} {keyword|virtual} Base{operator|<}{keyword|int}{operator|>} {punctuation|\{}
{keyword|public}{operator|:}
    {keyword|explicit} {function|Kettle}{punctuation|(}{keyword|double} litres {operator|=} {number|1.7}{punctuation|)} {keyword|noexcept} {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{function|Kettle}{punctuation|(}{punctuation|)} {keyword|override} {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} {keyword|auto} {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|->} std{double-colon punctuation|::}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    {keyword|bool} {keyword|operator}{operator|<=>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default}{punctuation|;}
{keyword|private}{operator|:}
    {keyword|double} litres_{punctuation|;}
    {keyword|static} {keyword|constexpr} {keyword|auto} kMax {operator|=} {number|1'000'000ull}{punctuation|;}
{punctuation|\}}{punctuation|;}

{keyword|auto} steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}{keyword|auto}{operator|&&} x{punctuation|)} {keyword|mutable} {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} {keyword|char} {operator|*}raw {operator|=} {raw-string string|R"tea(no \\n "escape" here)tea"}{punctuation|;}
{keyword|int} {function|main}{punctuation|(}{keyword|int} argc{punctuation|,} {keyword|char} {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{double-colon punctuation|::}vector{operator|<}std{double-colon punctuation|::}vector{operator|<}{keyword|int}{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} {keyword|auto} {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} {keyword|if} {keyword|constexpr} {punctuation|(}{keyword|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} {keyword|co_await} a{punctuation|;} {keyword|else} {keyword|delete}{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} {generic-function|{function|static_cast}{generic class-name|{operator|<}{keyword|int}{operator|>}}}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{char|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
