{macro property|{directive-hash|#}{directive keyword|include} {string|<vector>}}
{macro property|{directive-hash|#}{directive keyword|include} {string|<memory>}}
import {module|std{punctuation|.}core}{punctuation|;}
namespace kitchen{double-colon punctuation|::}tea {punctuation|\{}
template {operator|<}typename {class-name|T}{punctuation|,} {keyword|int} N {operator|=} {number|3}{operator|>} concept {class-name|Hot} {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{double-colon punctuation|::}convertible_to{operator|<}{keyword|double}{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class {class-name|Kettle} final {operator|:} public Pot{punctuation|,} private virtual Base{operator|<}{keyword|int}{operator|>} {punctuation|\{}
public{operator|:}
    explicit {function|Kettle}{punctuation|(}{keyword|double} litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const {operator|->} std{double-colon punctuation|::}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    {keyword|bool} operator{operator|<=>}{punctuation|(}const Kettle{operator|&}{punctuation|)} const {operator|=} {keyword|default}{punctuation|;}
private{operator|:}
    {keyword|double} litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1'000'000ull}{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n{punctuation|;} {punctuation|\}}{punctuation|;}
const char {operator|*}raw {operator|=} {raw-string string|R"tea(no \\n "escape" here)tea"}{punctuation|;}
{keyword|int} {function|main}{punctuation|(}{keyword|int} argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{double-colon punctuation|::}vector{operator|<}std{double-colon punctuation|::}vector{operator|<}{keyword|int}{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}const auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} {keyword|if} {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} {generic-function|{function|static_cast}{generic class-name|{operator|<}{keyword|int}{operator|>}}}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{char|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
