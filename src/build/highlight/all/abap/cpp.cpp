#include <vector>
#include <memory>
{keyword|import} std{punctuation|.}core;
namespace kitchen{punctuation|:}{punctuation|:}tea {token-operator punctuation|\{}
template <typename T{punctuation|,} int N {operator|=} {number|3}> concept Hot {operator|=} requires{punctuation|(}T t{punctuation|)} {token-operator punctuation|\{} {token-operator punctuation|\{} t{punctuation|.}degrees{punctuation|(}{punctuation|)} {token-operator punctuation|\}} -> std{punctuation|:}{punctuation|:}convertible_to<double>; {token-operator punctuation|\}};

{keyword|class} Kettle {keyword|final} {punctuation|:} {keyword|public} Pot{punctuation|,} {keyword|private} virtual {keyword|Base}<int> {token-operator punctuation|\{}
{keyword|public}{punctuation|:}
    {keyword|explicit} Kettle{punctuation|(}double litres {operator|=} {number|1}{punctuation|.}{number|7}{punctuation|)} noexcept {punctuation|:} litres_{token-operator punctuation|\{}litres{token-operator punctuation|\}}{string-template string| }{token-operator punctuation|\{}{token-operator punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} override {operator|=} {keyword|default};
    [[nodiscard]] auto boil{punctuation|(}{punctuation|)} const -> std{punctuation|:}{punctuation|:}unique_ptr<Water>;
    bool operator<=>{punctuation|(}const Kettle&{punctuation|)} const {operator|=} {keyword|default};
{keyword|private}{punctuation|:}
    double litres_;
    {keyword|static} constexpr auto kMax {operator|=} {number|1}{string|'000'}000ull;
{token-operator punctuation|\}};

auto steep {operator|=} [&{punctuation|,} n {operator|=} 0b1010]{punctuation|(}auto&& {keyword|x}{punctuation|)} mutable {token-operator punctuation|\{} {keyword|return} {keyword|x} >> n; {token-operator punctuation|\}};
const char *raw {operator|=} R"tea{punctuation|(}no \\n {eol-comment comment|"escape" here)tea";}
int {keyword|main}{punctuation|(}int argc{punctuation|,} char **argv{punctuation|)} {token-operator punctuation|\{}
    std{punctuation|:}{punctuation|:}vector<std{punctuation|:}{punctuation|:}vector<int>> v{token-operator punctuation|\{}{token-operator punctuation|\{}{number|1}{punctuation|,} {number|2}{token-operator punctuation|\}}{string-template string|, }{token-operator punctuation|\{}{number|3}{token-operator punctuation|\}}{token-operator punctuation|\}};
    {keyword|for} {punctuation|(}const auto &[a{punctuation|,} b] {punctuation|:} pairs{punctuation|)} {keyword|if} constexpr {punctuation|(}sizeof{punctuation|(}a{punctuation|)} {operator|>} {number|4}{punctuation|)} co_await a; {keyword|else} {keyword|delete}[] b;
    {keyword|return} static_cast<int>{punctuation|(}u8"é"[{number|0}]{punctuation|)} {operator|+} L{string|'\\n'}; // {keyword|end}
{token-operator punctuation|\}}
{token-operator punctuation|\}}
