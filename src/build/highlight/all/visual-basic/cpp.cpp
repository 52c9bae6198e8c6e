{operator|#}include {operator|<}vector{operator|>}
{operator|#}include {operator|<}memory{operator|>}
import std{punctuation|.}core;
{keyword|namespace} kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
template {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}{keyword|double}{operator|>}; {punctuation|\}};

{keyword|class} Kettle final {punctuation|:} {keyword|public} Pot{punctuation|,} {keyword|private} virtual Base{operator|<}int{operator|>} {punctuation|\{}
{keyword|public}{punctuation|:}
    explicit Kettle{punctuation|(}{keyword|double} litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} {keyword|default};
    [[nodiscard]] auto boil{punctuation|(}{punctuation|)} {keyword|const} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>};
    bool {keyword|operator}{operator|<}{operator|=}{operator|>}{punctuation|(}{keyword|const} Kettle{operator|&}{punctuation|)} {keyword|const} {operator|=} {keyword|default};
{keyword|private}{punctuation|:}
    {keyword|double} litres_;
    {keyword|static} constexpr auto kMax {operator|=} {number|1}{comment|'000'000ull;}
{punctuation|\}};

auto steep {operator|=} [{operator|&}{punctuation|,} n {operator|=} {number|0}b1010]{punctuation|(}auto{operator|&}{operator|&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>}{operator|>} n; {punctuation|\}};
{keyword|const} {keyword|char} {operator|*}raw {operator|=} R{string|"tea(no \\n "}escape{string|" here)tea"};
int main{punctuation|(}int argc{punctuation|,} {keyword|char} {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}int{operator|>}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    {keyword|for} {punctuation|(}{keyword|const} auto {operator|&}[a{punctuation|,} b] {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; {keyword|else} delete[] b;
    {keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}[{number|0}]{punctuation|)} {operator|+} L{comment|'\\n'; // end}
{punctuation|\}}
{punctuation|\}}
