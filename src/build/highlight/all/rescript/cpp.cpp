{class-name|#include} {operator|<}{tag|vector}{operator|>}
{class-name|#include} {operator|<}{tag|memory}{operator|>}
import std{punctuation|.}{function|core}{punctuation|;}
namespace kitchen{operator|::}tea {punctuation|\{}
template {operator|<}{tag|typename} {class-name|T}{punctuation|,} {keyword|int} {class-name|N} {operator|=} {number|3}{operator|>} concept {class-name|Hot} {operator|=} {function|requires}{punctuation|(}{class-name|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{operator|::}convertible_to{operator|<}{tag|double}{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} {class-name|Kettle} final {operator|:} public {class-name|Pot}{punctuation|,} {keyword|private} virtual {class-name|Base}{operator|<}{tag|int}{operator|>} {punctuation|\{}
public{operator|:}
    explicit {class-name|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{class-name|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const {operator|->} std{operator|::}unique_ptr{operator|<}{class-name|Water}{operator|>}{punctuation|;}
    {keyword|bool} operator{operator|<=}{operator|>}{punctuation|(}const {class-name|Kettle}&{punctuation|)} const {operator|=} default{punctuation|;}
{keyword|private}{operator|:}
    double litres_{punctuation|;}
    static constexpr auto kMax {operator|=} {number|1}{operator|'}{number|000}{operator|'}{number|000ull}{punctuation|;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} {number|0}b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} {keyword|mutable} {punctuation|\{} return x {operator|>}{operator|>} n{punctuation|;} {punctuation|\}}{punctuation|;}
const char {operator|*}raw {operator|=} {class-name|R}{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{keyword|int} {function|main}{punctuation|(}{keyword|int} argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{operator|::}vector{operator|<}{tag|std}{operator|::}vector{operator|<}{tag|int}{operator|>}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast{operator|<}{tag|int}{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {class-name|L}{char|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
