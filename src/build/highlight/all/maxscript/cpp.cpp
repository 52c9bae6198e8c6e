{operator|#}include {operator|<}vector{operator|>}
{operator|#}include {operator|<}memory{operator|>}
{function-call function|import} std{punctuation|.}core{punctuation|;}
{function-call function|namespace} {argument attr-name|kitchen}{punctuation|:}{punctuation|:}tea {punctuation|\{}
template {operator|<}{function-call function|typename} T{punctuation|,} int N {operator|=} {number|3}{operator|>} {function-call function|concept} Hot {operator|=} {function-call function|requires}{punctuation|(}{function-call function|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}{operator|>} {argument attr-name|std}{punctuation|:}{punctuation|:}convertible_to{operator|<}double{operator|>}{punctuation|;} {punctuation|\}}{punctuation|;}

{function-call function|class} Kettle final {punctuation|:} public Pot{punctuation|,} private virtual Base{operator|<}int{operator|>} {punctuation|\{}
{argument attr-name|public}{punctuation|:}
    {function-call function|explicit} Kettle{punctuation|(}{function-call function|double} litres {operator|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} default{punctuation|;}
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto boil{punctuation|(}{punctuation|)} const {operator|-}{operator|>} {argument attr-name|std}{punctuation|:}{punctuation|:}unique_ptr{operator|<}Water{operator|>}{punctuation|;}
    {function-call function|bool} operator{operator|<=}{operator|>}{punctuation|(}{function-call function|const} Kettle{operator|&}{punctuation|)} const {operator|=} default{punctuation|;}
{argument attr-name|private}{punctuation|:}
    {function-call function|double} litres_{punctuation|;}
    {function-call function|static} constexpr auto kMax {operator|=} {number|1}'{number|000}'000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

{function-call function|auto} steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto{operator|&}{operator|&} x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>}{operator|>} n{punctuation|;} {punctuation|\}}{punctuation|;}
{function-call function|const} char {operator|*}raw {operator|=} {function-call function|R}{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{function-call function|int} main{punctuation|(}{function-call function|int} argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    {argument attr-name|std}{punctuation|:}{punctuation|:}vector{operator|<}{argument attr-name|std}{punctuation|:}{punctuation|:}vector{operator|<}int{operator|>}{operator|>} {function-call function|v}{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {keyword|for} {punctuation|(}{function-call function|const} auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} {keyword|if} {function-call function|constexpr} {punctuation|(}{function-call function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a{punctuation|;} {keyword|else} delete{punctuation|[}{punctuation|]} b{punctuation|;}
    {keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}{function-call function|u8}{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {function-call function|L}'\\n'{punctuation|;} {operator|/}{operator|/} end
{punctuation|\}}
{punctuation|\}}
