{preprocessor property|#include <vector>}
{preprocessor property|#include <memory>}
import std{punctuation|.}core{punctuation|;}
{keyword|namespace} kitchen{punctuation|::}tea {punctuation|\{}
template {operator|<}{class-name|typename} T{punctuation|,} {class-name|{keyword|int}} N {operator|=} {number|3}{operator|>} {class-name|concept} Hot {operator|=} {function|requires}{punctuation|(}{class-name|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{punctuation|::}convertible_to{operator|<}{keyword|double}{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {class-name|Kettle} final {punctuation|:} {keyword|public} Pot{punctuation|,} {keyword|private} {keyword|virtual} Base{operator|<}{keyword|int}{operator|>} {punctuation|\{}
{keyword|public}{punctuation|:}
    {keyword|explicit} {function|Kettle}{punctuation|(}{class-name|{keyword|double}} litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{function|Kettle}{punctuation|(}{punctuation|)} {keyword|override} {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}{attribute|{class-name|nodiscard}}{punctuation|]}{punctuation|]} {return-type class-name|auto} {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|->} std{punctuation|::}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    {keyword|bool} {keyword|operator}{operator|<=}{operator|>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default}{punctuation|;}
{keyword|private}{punctuation|:}
    {class-name|{keyword|double}} litres_{punctuation|;}
    {keyword|static} constexpr {class-name|auto} kMax {operator|=} {number|1}'{number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

{class-name|auto} steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} {keyword|char} {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{return-type class-name|{keyword|int}} {function|main}{punctuation|(}{class-name|{keyword|int}} argc{punctuation|,} {keyword|char} {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{punctuation|::}{return-type class-name|vector{punctuation|<}std{punctuation|:}{punctuation|:}vector{punctuation|<}{keyword|int}{punctuation|>}{punctuation|>}} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}{attribute|{class-name|a}{punctuation|,} {class-name|b}}{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}{keyword|sizeof}{punctuation|(}{type-expression class-name|a}{punctuation|)} {operator|>} {number|4}{punctuation|)} {class-name|co_await} a{punctuation|;} {keyword|else} {class-name|delete{punctuation|[}{punctuation|]}} b{punctuation|;}
    {keyword|return} {generic-method|{function|static_cast}{generic class-name|{punctuation|<}{keyword|int}{punctuation|>}}}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{char|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
