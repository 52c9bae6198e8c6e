#include <vector>
#include <memory>
{keyword|import} std.core{punctuation|;}
namespace kitchen{punctuation|:}{punctuation|:}tea {punctuation|\{}
template <typename T{punctuation|,} {keyword|int} N {punctuation|=} {number|3}> concept Hot {punctuation|=} requires{punctuation|(}T t{punctuation|)} {punctuation|\{} {punctuation|\{} t.degrees{punctuation|(}{punctuation|)} {punctuation|\}} -> std{punctuation|:}{punctuation|:}convertible_to<double>{punctuation|;} {punctuation|\}}{punctuation|;}

{keyword|class} Kettle {keyword|final} {punctuation|:} {keyword|public} Pot{punctuation|,} {keyword|private} {keyword|virtual} Base<{keyword|int}> {punctuation|\{}
{keyword|public}{punctuation|:}
    {keyword|explicit} Kettle{punctuation|(}double litres {punctuation|=} {number|1.7}{punctuation|)} noexcept {punctuation|:} litres_{punctuation|\{}litres{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} override {punctuation|=} {keyword|default}{punctuation|;}
    {punctuation|[}{variable|[nodiscard]}{punctuation|]} {keyword|auto} boil{punctuation|(}{punctuation|)} const -> std{punctuation|:}{punctuation|:}unique_ptr<Water>{punctuation|;}
    {keyword|bool} operator<{punctuation|=}>{punctuation|(}const Kettle&{punctuation|)} const {punctuation|=} {keyword|default}{punctuation|;}
{keyword|private}{punctuation|:}
    double litres_{punctuation|;}
    {keyword|static} constexpr {keyword|auto} kMax {punctuation|=} {number|1}{string|'000'}000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

{keyword|auto} steep {punctuation|=} {punctuation|[}&{punctuation|,} n {punctuation|=} 0b1010{punctuation|]}{punctuation|(}{keyword|auto}&& x{punctuation|)} mutable {punctuation|\{} return x >> n{punctuation|;} {punctuation|\}}{punctuation|;}
const {keyword|char} *raw {punctuation|=} R{string|"tea(no \\n "}escape{string|" here)tea"}{punctuation|;}
{keyword|int} main{punctuation|(}{keyword|int} argc{punctuation|,} {keyword|char} **argv{punctuation|)} {punctuation|\{}
    std{punctuation|:}{punctuation|:}vector<std{punctuation|:}{punctuation|:}vector<{keyword|int}>> v{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    for {punctuation|(}const {keyword|auto} &{punctuation|[}a{punctuation|,} b{punctuation|]} {punctuation|:} pairs{punctuation|)} if constexpr {punctuation|(}{function|sizeof}{punctuation|(}a{punctuation|)} > {number|4}{punctuation|)} co_await a{punctuation|;} else delete{punctuation|[}{punctuation|]} b{punctuation|;}
    return static_cast<{keyword|int}>{punctuation|(}u8{string|"é"}{variable|[0]}{punctuation|)} + L{string|'\\n'}{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
