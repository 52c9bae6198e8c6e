{comment|#include <vector>}
{comment|#include <memory>}
{keyword|import} std{punctuation|.}core;
namespace kitchen{operator|::}tea {punctuation|\{}
template {operator|<}typename {module class-name|T}{punctuation|,} int {module class-name|N} {operator|=} {number|3}> concept {module class-name|Hot} {operator|=} {function|requires}{punctuation|(}{module class-name|T} t{punctuation|)} {punctuation|\{} {punctuation|\{} t{punctuation|.}{function|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|->} std{operator|::}convertible_to{operator|<}double{operator|>}; {punctuation|\}};

class {module class-name|Kettle} final : public {module class-name|Pot}{punctuation|,} private virtual {module class-name|Base}<int{operator|>} {punctuation|\{}
{attr-name|public:}
    explicit {module class-name|Kettle}{punctuation|(}double litres {operator|=} {number|1.7}{punctuation|)} noexcept : litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{module class-name|Kettle}{punctuation|(}{punctuation|)} override {operator|=} default;
    {punctuation|[}{punctuation|[}nodiscard{punctuation|]}{punctuation|]} auto {function|boil}{punctuation|(}{punctuation|)} const {operator|->} std{operator|::}unique_ptr{operator|<}{module class-name|Water}>;
    bool operator{operator|<=}>{punctuation|(}const {module class-name|Kettle}{operator|&}{punctuation|)} const {operator|=} default;
{attr-name|private:}
    double litres_;
    static constexpr auto kMax {operator|=} {number|1}{string|'000'}000ull;
{punctuation|\}};

auto steep {operator|=} {punctuation|[}{operator|&}{punctuation|,} n {operator|=} {number|0b1010}{punctuation|]}{punctuation|(}auto{operator|&&} x{punctuation|)} mutable {punctuation|\{} return x {punctuation|>>} n; {punctuation|\}};
const char {operator|*}raw {operator|=} {module class-name|R}{string|"tea(no \\n "}escape{string|" here)tea"};
int {function|main}{punctuation|(}int argc{punctuation|,} char {operator|*}{operator|*}argv{punctuation|)} {punctuation|\{}
    std{operator|::}vector{operator|<}std{operator|::}vector{operator|<}int{punctuation|>>} v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    {function|for} {punctuation|(}const auto {operator|&}{punctuation|[}a{punctuation|,} b{punctuation|]} : pairs{punctuation|)} {keyword|if} {function|constexpr} {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; {keyword|else} delete{punctuation|[}{punctuation|]} b;
    return static_cast{operator|<}int{operator|>}{punctuation|(}u8{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} {operator|+} {module class-name|L}{string|'\\n'}; {operator|/}{operator|/} {keyword|end}
{punctuation|\}}
{punctuation|\}}
