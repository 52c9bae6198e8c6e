{comment|#include <vector>}
{comment|#include <memory>}
{node|import} {node|std}.core{punctuation|;}
{node|namespace} {node|kitchen}{operator|:}{operator|:}{node|tea} {punctuation|\{}
{node|template} {node|<{markup language-markup language-html language-xml|typename T, int N = 3}>} {node|concept} {attr-name|Hot} {operator|=} {attr-value|requires}({node|T} {node|t}) {punctuation|\{} {punctuation|\{} {node|t}.degrees() {punctuation|\}} {operator|->} {node|std}{operator|:}{operator|:}{node|convertible_to}<{node|double}>{punctuation|;} {punctuation|\}}{punctuation|;}

{node|class} {node|Kettle} {node|final} {operator|:} {node|public} {node|Pot}{punctuation|,} {node|private} {node|virtual} {node|Base}<{node|int}> {punctuation|\{}
{node|public}{operator|:}
    {node|explicit} {node|Kettle}({node|double} {attr-name|litres} {operator|=} {attr-value|1.7}) {node|noexcept} {operator|:} {node|litres_}{punctuation|\{}{node|litres}{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{node|Kettle}() {attr-name|override} {operator|=} {attr-value|default}{punctuation|;}
    {punctuation|[}{punctuation|[}{node|nodiscard}{punctuation|]}{punctuation|]} {node|auto} {node|boil}() {node|const} {operator|->} {node|std}{operator|:}{operator|:}{node|unique_ptr}<{node|Water}>{punctuation|;}
    {node|bool} {node|operator}<{operator|=}>({node|const} {node|Kettle}&) {attr-name|const} {operator|=} {attr-value|default}{punctuation|;}
{node|private}{operator|:}
    {node|double} {node|litres_}{punctuation|;}
    {node|static} {node|constexpr} {node|auto} {attr-name|kMax} {operator|=} {attr-value|1}'{node|000}'{node|000}ull{punctuation|;}
{punctuation|\}}{punctuation|;}

{node|auto} {attr-name|steep} {operator|=} {punctuation|[}&{punctuation|,} {attr-name|n} {operator|=} {attr-value|0}b1010{punctuation|]}({node|auto}&& {node|x}) {node|mutable} {punctuation|\{} {node|return} {node|x} >> {node|n}{punctuation|;} {punctuation|\}}{punctuation|;}
{node|const} {node|char} *{node|raw} {operator|=} {attr-value|R}"{node|tea}({node|no} \\n {node|"escape"} {node|here}){node|tea}"{punctuation|;}
{node|int} {node|main}({node|int} {node|argc}{punctuation|,} {node|char} **{node|argv}) {punctuation|\{}
    {node|std}{operator|:}{operator|:}{node|vector}<{node|std}{operator|:}{operator|:}{node|vector}<{node|int}>> {node|v}{punctuation|\{}{punctuation|\{}{node|1}{punctuation|,} {node|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{node|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {node|for} ({node|const} {node|auto} &{punctuation|[}{node|a}{punctuation|,} {node|b}{punctuation|]} {operator|:} {node|pairs}) {node|if} {node|constexpr} ({node|sizeof}({node|a}) > {node|4}) {node|co_await} {node|a}{punctuation|;} {node|else} {node|delete}{punctuation|[}{punctuation|]} {node|b}{punctuation|;}
    {node|return} {node|static_cast}<{node|int}>({node|u8}"{node|é}"{punctuation|[}{node|0}{punctuation|]}) + {node|L}'\\n'{punctuation|;} {comment|// end}
{punctuation|\}}
{punctuation|\}}
