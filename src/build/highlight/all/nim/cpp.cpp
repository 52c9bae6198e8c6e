{comment|#include <vector>}
{comment|#include <memory>}
{keyword|import} std{operator|.}core;
namespace kitchen{operator|::}tea {punctuation|\{}
{keyword|template} {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} {keyword|concept} Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{operator|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{operator|::}convertible_to{operator|<}double{operator|>}; {punctuation|\}};

class Kettle final {operator|:} public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} {punctuation|\{}
public{operator|:}
    explicit {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} {keyword|const} {operator|->} std{operator|::}unique_ptr{operator|<}Water{operator|>};
    bool operator{operator|<=>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} default;
private{operator|:}
    double litres_;
    {keyword|static} constexpr auto kMax {operator|=} {number|1}'{number|000}'{number|000u}ll;
{punctuation|\}};

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>>} n; {punctuation|\}};
{keyword|const} char {operator|*}raw {operator|=} {string|R"tea(no \\n "}{string|escape" here)tea"};
int {function|main}{punctuation|(}int argc{punctuation|,} char {operator|**}argv{punctuation|)} {punctuation|\{}
    std{operator|::}vector{operator|<}std{operator|::}vector{operator|<}int{operator|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    {function|for} {punctuation|(}{keyword|const} auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} pairs{punctuation|)} {keyword|if} {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; {keyword|else} delete{punctuation|[}{punctuation|]} b;
    {keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}{string|u8"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{char|'\\n'}; {operator|//} {keyword|end}
{punctuation|\}}
{punctuation|\}}
