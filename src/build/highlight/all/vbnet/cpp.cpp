#include {operator|<}vector{operator|>}
#include {operator|<}memory{operator|>}
import std.core{punctuation|;}
{keyword|namespace} kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
{function|template} {operator|<}typename T{punctuation|,} {function|int} N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t.{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}{keyword|double}{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} Kettle final {punctuation|:} {keyword|public} Pot{punctuation|,} {keyword|private} virtual {function|Base}{operator|<}{function|int}{operator|>} {punctuation|\{}
{keyword|public}{punctuation|:}
    explicit Kettle{punctuation|(}{keyword|double} litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} {keyword|default}{punctuation|;}
    [[nodiscard]] auto boil{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    bool {keyword|operator}{operator|<=}{operator|>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default}{punctuation|;}
{keyword|private}{punctuation|:}
    {keyword|double} litres_{punctuation|;}
    {keyword|static} constexpr auto kMax {operator|=} {number|1}{comment|'000'000ull;}
{punctuation|\}}{punctuation|;}

auto steep {operator|=} [{operator|&}{punctuation|,} n {operator|=} {number|0}b1010]{punctuation|(}auto{operator|&}{operator|&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>}{operator|>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{keyword|const} {keyword|char} {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{function|int} main{punctuation|(}{function|int} argc{punctuation|,} {keyword|char} {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}{function|int}{operator|>}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}[a{punctuation|,} b] {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} {function|delete}[] b{punctuation|;}
    {keyword|return} static_cast{operator|<}{function|int}{operator|>}{punctuation|(}u8{string|"é"}[{number|0}]{punctuation|)} {operator|+} L{comment|'\\n'; // end}
{punctuation|\}}
{punctuation|\}}
