#include {operator|<}vector{operator|>}
#include {operator|<}{keyword|memory}{operator|>}
{keyword|import} std{punctuation|.}core;
namespace kitchen{punctuation|:}{punctuation|:}tea \{
template {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} \{ \{ t{punctuation|.}degrees{punctuation|(}{punctuation|)} \} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}{keyword|double}{operator|>}; \};

{keyword|class} Kettle {keyword|final} {punctuation|:} public Pot{punctuation|,} {keyword|private} {keyword|virtual} Base{operator|<}int{operator|>} \{
public{punctuation|:}
    explicit Kettle{punctuation|(}{keyword|double} litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_\{litres\} \{\}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} {keyword|default};
    [[nodiscard]] {keyword|auto} boil{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>};
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle{operator|&}{punctuation|)} const {operator|=} {keyword|default};
{keyword|private}{punctuation|:}
    {keyword|double} litres_;
    static constexpr {keyword|auto} kMax {operator|=} {number|1}{string|'000'}000ull;
\};

{keyword|auto} steep {operator|=} [{operator|&}{punctuation|,} n {operator|=} 0b1010]{punctuation|(}{keyword|auto}{operator|&}{operator|&} x{punctuation|)} mutable \{ {keyword|return} x {operator|>}{operator|>} n; \};
const char {operator|*}raw {operator|=} R{string|"tea(no \\n "}{keyword|escape}{string|" here)tea"};
int main{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} \{
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}int{operator|>}{operator|>} v\{\{{number|1}{punctuation|,} {number|2}\}{punctuation|,} \{{number|3}\}\};
    {keyword|for} {punctuation|(}const {keyword|auto} {operator|&}[a{punctuation|,} b] {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; {keyword|else} {keyword|delete}[] b;
    {keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}[{number|0}]{punctuation|)} {operator|+} L{string|'\\n'}; {operator|/}{operator|/} {keyword|end}
\}
\}
