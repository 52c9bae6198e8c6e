#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
import std{punctuation|.}core{punctuation|;}
namespace {namespace|kitchen{punctuation|::}}tea {punctuation|\{}
template {operator|<}typename {class-name|T}{punctuation|,} int {class-name|N} {operator|=} {number|3}{operator|>} concept {class-name|Hot} {operator|=} {function|requires}{punctuation|(}{class-name|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {punctuation|->} {namespace|std{punctuation|::}}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class {class-name|Kettle} {keyword|final} {punctuation|:} public {class-name|Pot}{punctuation|,} private {keyword|virtual} {class-name|Base}{operator|<}int{operator|>} {punctuation|\{}
public{punctuation|:}
    explicit {class-name|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{class-name|Kettle}{punctuation|(}{punctuation|)} {keyword|override} {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {punctuation|->} {namespace|std{punctuation|::}}unique_ptr{operator|<}{class-name|Water}{operator|>}{punctuation|;}
    {keyword|bool} operator{operator|<=}{operator|>}{punctuation|(}{keyword|const} {class-name|Kettle}{operator|&}{punctuation|)} {keyword|const} {operator|=} default{punctuation|;}
private{punctuation|:}
    double litres_{punctuation|;}
    {keyword|static} constexpr auto kMax {operator|=} {number|1}{lifetime-annotation symbol|'000}{lifetime-annotation symbol|'000ull}{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} {keyword|char} {operator|*}raw {operator|=} {class-name|R}{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int {function|main}{punctuation|(}int argc{punctuation|,} {keyword|char} {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    {namespace|std{punctuation|::}}vector{operator|<}{namespace|std{punctuation|::}}vector{operator|<}int{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}{keyword|u8}{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {class-name|L}{char|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
