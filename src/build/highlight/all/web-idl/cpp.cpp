#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
import std{punctuation|.}core{punctuation|;}
{keyword|namespace} {namespace|kitchen}{operator|:}{operator|:}{class-name|tea} {punctuation|\{}
template {operator|<}{class-name|typename} T{punctuation|,} {class-name|int} N {operator|=} {number|3}{operator|>} {class-name|concept} Hot {operator|=} requires{punctuation|(}{class-name|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{operator|:}{operator|:}{class-name|convertible_to}{operator|<}{keyword|double}{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {operator|:} {class-name|public} Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} {punctuation|\{}
public{operator|:}
    {class-name|explicit} Kettle{punctuation|(}{class-name|{keyword|double}} litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} {class-name|litres_}{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} {class-name|auto} boil{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} std{operator|:}{operator|:}{class-name|unique_ptr}{operator|<}Water{operator|>}{punctuation|;}
    bool operator{operator|<}{operator|=}{operator|>}{punctuation|(}{keyword|const} {class-name|Kettle}&{punctuation|)} {keyword|const} {operator|=} default{punctuation|;}
private{operator|:}
    {class-name|double} litres_{punctuation|;}
    {keyword|static} constexpr {class-name|auto} kMax {operator|=} {number|1}'{number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

{class-name|auto} steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} return x {operator|>}{operator|>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} {class-name|char} *raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{class-name|int} main{punctuation|(}{class-name|int} argc{punctuation|,} char **argv{punctuation|)} {punctuation|\{}
    std{operator|:}{operator|:}{class-name|vector}{operator|<}std{operator|:}{operator|:}{class-name|vector}{operator|<}int{operator|>}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    for {punctuation|(}{keyword|const} {class-name|auto} &{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} {class-name|pairs}{punctuation|)} {class-name|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} {class-name|co_await} a{punctuation|;} else delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} + L'\\n'{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
