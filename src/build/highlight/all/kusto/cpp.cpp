#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
import std{command keyword|.core}{punctuation|;}
namespace kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} {class-name|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{command keyword|.degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base{operator|<}{class-name|int}{operator|>} {punctuation|\{}
public{punctuation|:}
    explicit Kettle{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} {keyword|auto} {function|boil}{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    {class-name|bool} operator{operator|<=}{operator|>}{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default{punctuation|;}
private{punctuation|:}
    double litres_{punctuation|;}
    static constexpr {keyword|auto} kMax {operator|=} {number|1}{string|'000'}{number|000}ull{punctuation|;}
{punctuation|\}}{punctuation|;}

{keyword|auto} steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} {number|0}b1010{punctuation|]}{punctuation|(}{keyword|auto}&& x{punctuation|)} mutable {punctuation|\{} return x {operator|>}{operator|>} n{punctuation|;} {punctuation|\}}{punctuation|;}
const char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{class-name|int} {function|main}{punctuation|(}{class-name|int} argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}{class-name|int}{operator|>}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {function|for} {punctuation|(}const {keyword|auto} &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} if {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} else delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast{operator|<}{class-name|int}{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
