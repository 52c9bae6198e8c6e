{comment|#include <vector>}
{comment|#include <memory>}
import std{operator|.}core{punctuation|;}
{keyword|namespace} {package|kitchen}{operator|::}{constant|tea} {punctuation|\{}
template {operator|<}typename {constant|T}{punctuation|,} {keyword type-declaration|int} {constant|N} {operator|=} {number|3}{operator|>} concept Hot {operator|=} {function|requires}{punctuation|(}{constant|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{operator|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} {class-name static-context|std}{operator|::}{constant|convertible_to}{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {class-name-definition class-name|Kettle} {keyword|final} {punctuation|:} {keyword|public} Pot{punctuation|,} {keyword|private} virtual Base{operator|<}{keyword type-declaration|int}{operator|>} {punctuation|\{}
{keyword|public}{punctuation|:}
    explicit {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|->} {class-name static-context|std}{operator|::}{constant|unique_ptr}{operator|<}Water{operator|>}{punctuation|;}
    {keyword type-declaration|bool} operator{operator|<=>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default}{punctuation|;}
{keyword|private}{punctuation|:}
    double litres_{punctuation|;}
    {keyword|static} constexpr auto kMax {operator|=} {number|1}{string single-quoted-string|'000'}{number|000}ull{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} char {operator|*}raw {operator|=} {constant|R}{string double-quoted-string|"tea(no \\n "}escape{string double-quoted-string|" here)tea"}{punctuation|;}
{keyword type-declaration|int} {function|main}{punctuation|(}{keyword type-declaration|int} argc{punctuation|,} char {operator|**}argv{punctuation|)} {punctuation|\{}
    {class-name static-context|std}{operator|::}{constant|vector}{operator|<}{class-name static-context|std}{operator|::}{constant|vector}{operator|<}{keyword type-declaration|int}{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}{keyword type-declaration|int}{operator|>}{punctuation|(}u8{string double-quoted-string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {constant|L}{string single-quoted-string|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
