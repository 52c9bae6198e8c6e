{operator|#}include {operator|<}vector{operator|>}
{operator|#}include {operator|<}memory{operator|>}
{command keyword|import} std.core;
{command keyword|namespace} kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
{command keyword|template} {operator|<}typename T{punctuation|,} int N {operator|=} {number|3}{operator|>} concept Hot {operator|=} {function|requires}{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t.{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} std{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}; {punctuation|\}};

{command keyword|class} Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} {punctuation|\{}
{command keyword|public}{punctuation|:}
    {command keyword|explicit} {function|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {operator|~}{function|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const {operator|-}{operator|>} std{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>};
    {command keyword|bool} operator{operator|<=}{operator|>}{punctuation|(}const Kettle{operator|&}{punctuation|)} const {operator|=} default;
{command keyword|private}{punctuation|:}
    {command keyword|double} litres_;
    {command keyword|static} constexpr auto kMax {operator|=} {number|1}{variable|'000'}000ull;
{punctuation|\}};

{command keyword|auto} steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto{operator|&}{operator|&} x{punctuation|)} mutable {punctuation|\{} return x {operator|>}{operator|>} n; {punctuation|\}};
{command keyword|const} char {operator|*}raw {operator|=} R{string-literal|{string|"tea(no \\n "}}escape{string-literal|{string|" here)tea"}};
{command keyword|int} {function|main}{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    {command keyword|std}{punctuation|:}{punctuation|:}vector{operator|<}std{punctuation|:}{punctuation|:}vector{operator|<}int{operator|>}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    {command keyword|for} {punctuation|(}const auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; else delete{punctuation|[}{punctuation|]} b;
    {command keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}u8{string-literal|{string|"é"}}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} L'\\n'; {comment|// end}
{punctuation|\}}
{punctuation|\}}
