{operator|#}include {operator|<}vector{operator|>}
{operator|#}include {operator|<}memory{operator|>}
{keyword|import} std{punctuation|.}core;
namespace {property|kitchen}{operator|:}{operator|:}{property|tea} {punctuation|\{}
template {operator|<}typename {class-name|T}{punctuation|,} int {class-name|N} {operator|=} {number|3}{operator|>} concept {class-name|Hot} {operator|=} requires{punctuation|(}{class-name|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} {property|std}{operator|:}{operator|:}{property|convertible_to}{operator|<}double{operator|>}; {punctuation|\}};

{keyword|class} {class-name|Kettle} final {operator|:} public {class-name|Pot}{punctuation|,} private virtual {class-name|Base}{operator|<}int{operator|>} {punctuation|\{}
{property|public}{operator|:}
    explicit {class-name|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept {operator|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{class-name|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default;
    {string|[[nodiscard]]} auto boil{punctuation|(}{punctuation|)} const {operator|->} {property|std}{operator|:}{operator|:}{property|unique_ptr}{operator|<}{class-name|Water}{operator|>};
    bool operator{operator|<=}{operator|>}{punctuation|(}const {class-name|Kettle}&{punctuation|)} const {operator|=} default;
{property|private}{operator|:}
    double litres_;
    static constexpr auto kMax {operator|=} {number|1}{string|'000'}000ull;
{punctuation|\}};

auto steep {operator|=} {punctuation|[}&{punctuation|,} n {operator|=} 0b1010{punctuation|]}{punctuation|(}auto&& x{punctuation|)} mutable {punctuation|\{} {keyword|return} x {operator|>}{operator|>} n; {punctuation|\}};
const char {operator|*}raw {operator|=} {class-name|R}{string|"tea(no \\n "}escape{string|" here)tea"};
int main{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    {property|std}{operator|:}{operator|:}{property|vector}{operator|<}{property|std}{operator|:}{operator|:}{property|vector}{operator|<}int{operator|>}{operator|>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    {keyword|for} {punctuation|(}const auto &{punctuation|[}a{punctuation|,} b{punctuation|]} {operator|:} {function|pairs}{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; {keyword|else} delete{punctuation|[}{punctuation|]} b;
    {keyword|return} static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {class-name|L}{string|'\\n'}; {operator|/}{operator|/} end
{punctuation|\}}
{punctuation|\}}
