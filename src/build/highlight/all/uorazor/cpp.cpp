{comment-hash comment|#include <vector>}
{comment-hash comment|#include <memory>}
import std{punctuation|.}core;
namespace kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} {function|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}; {punctuation|\}};

class Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base{operator|<}{function|int}{operator|>} {punctuation|\{}
public{punctuation|:}
    explicit Kettle{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}Kettle{punctuation|(}{punctuation|)} override {operator|=} default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>};
    bool operator{operator|<=}{operator|>}{punctuation|(}const Kettle&{punctuation|)} const {operator|=} default;
private{punctuation|:}
    double litres_;
    static constexpr auto kMax {operator|=} {number|1}{string|{punctuation|'}000{punctuation|'}}{number|000}ull;
{punctuation|\}};

auto steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} {number|0}b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} return x {operator|>}{operator|>} n; {punctuation|\}};
const char {operator|*}raw {operator|=} R{string|{punctuation|"}tea(no \\n {punctuation|"}}escape{string|{punctuation|"} here)tea{punctuation|"}};
{function|int} main{punctuation|(}{function|int} argc{punctuation|,} char {operator|**}argv{punctuation|)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}{function|int}{operator|>}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    {keyword|for} {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; {keyword|else} delete{punctuation|[}{punctuation|]} b;
    return static_cast{operator|<}{function|int}{operator|>}{punctuation|(}u8{string|{punctuation|"}é{punctuation|"}}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L{string|{punctuation|'}\\n{punctuation|'}}; {comment-slash comment|// end}
{punctuation|\}}
{punctuation|\}}
