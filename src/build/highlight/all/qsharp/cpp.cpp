#include <vector>
#include <memory>
import std{punctuation|.}core{punctuation|;}
{keyword|namespace} kitchen{punctuation|::}tea {punctuation|\{}
template <typename T{punctuation|,} int N {operator|=} {number|3}> concept Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{punctuation|::}convertible_to<double>{punctuation|;} {punctuation|\}}{punctuation|;}

class Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base<int> {punctuation|\{}
public{punctuation|:}
    explicit {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} {keyword|auto} {function|boil}{punctuation|(}{punctuation|)} const {operator|->} std{punctuation|::}unique_ptr<Water>{punctuation|;}
    bool operator{operator|<=}>{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default{punctuation|;}
private{punctuation|:}
    double litres_{punctuation|;}
    static constexpr {keyword|auto} kMax {operator|=} {number|1}'{number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

{keyword|auto} steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}{keyword|auto}&& x{punctuation|)} {keyword|mutable} {punctuation|\{} {keyword|return} x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const char {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
int {function|main}{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{punctuation|::}vector<std{punctuation|::}vector<int>> v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}const {keyword|auto} &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} > {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast<int>{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L'\\n'{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
