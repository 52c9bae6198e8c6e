{comment|#include <vector>}
{comment|#include <memory>}
{property|import} {property|std}.{property|core};
{property|namespace} {attr-name|kitchen}{punctuation|:}{punctuation|:}{object|tea} {punctuation|\{}
{property|template} <{property|typename} {constant|T}{punctuation|,} {property|int} {constant|N} {operator|=} {number|3}> {property|concept} {property|Hot} {operator|=} {property-query|requires}{punctuation|(}{constant|T} {property|t}{punctuation|)} {punctuation|\{} {punctuation|\{} {property|t}.{property-query|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} -> {attr-name|std}{punctuation|:}{punctuation|:}{property|convertible_to}<{property|double}>; {punctuation|\}};

{property|class} {property|Kettle} {attr-name|final} {punctuation|:} {property|public} {property|Pot}{punctuation|,} {property|private} {property|virtual} {property|Base}<{property|int}> {punctuation|\{}
{attr-name|public}{punctuation|:}
    {property|explicit} {property-query|Kettle}{punctuation|(}{property|double} {property|litres} {operator|=} {number|1.7}{punctuation|)} {attr-name|noexcept} {punctuation|:} {object|litres_}{punctuation|\{}{property|litres}{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{property-query|Kettle}{punctuation|(}{punctuation|)} {property|override} {operator|=} {property|default};
    {punctuation|[}{punctuation|[}{property|nodiscard}{punctuation|]}{punctuation|]} {property|auto} {property-query|boil}{punctuation|(}{punctuation|)} {property|const} -> {attr-name|std}{punctuation|:}{punctuation|:}{property|unique_ptr}<{property|Water}>;
    {property|bool} {property|operator}<{operator|=}>{punctuation|(}{property|const} {property|Kettle}{operator|&}{punctuation|)} {property|const} {operator|=} {property|default};
{attr-name|private}{punctuation|:}
    {property|double} {property|litres_};
    {property|static} {property|constexpr} {property|auto} {property|kMax} {operator|=} {number|1}'{number|000}'{property|000ull};
{punctuation|\}};

{property|auto} {property|steep} {operator|=} {punctuation|[}{operator|&}{punctuation|,} {property|n} {operator|=} {property|0b1010}{punctuation|]}{punctuation|(}{property|auto}{operator|&}{operator|&} {property|x}{punctuation|)} {object|mutable} {punctuation|\{} {property|return} {property|x} >> {property|n}; {punctuation|\}};
{property|const} {property|char} *{property|raw} {operator|=} {constant|R}{description string|"{language-markdown|tea(no \\n }"}{property|escape}{string|" here)tea"};
{property|int} {property-query|main}{punctuation|(}{property|int} {property|argc}{punctuation|,} {property|char} **{property|argv}{punctuation|)} {punctuation|\{}
    {attr-name|std}{punctuation|:}{punctuation|:}{property|vector}<{attr-name|std}{punctuation|:}{punctuation|:}{property|vector}<{property|int}>> {object|v}{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    {property-query|for} {punctuation|(}{property|const} {property|auto} {operator|&}{punctuation|[}{property|a}{punctuation|,} {property|b}{punctuation|]} {punctuation|:} {property|pairs}{punctuation|)} {property|if} {property-query|constexpr} {punctuation|(}{property-query|sizeof}{punctuation|(}{property|a}{punctuation|)} > {number|4}{punctuation|)} {property|co_await} {property|a}; {property|else} {property|delete}{punctuation|[}{punctuation|]} {property|b};
    {property|return} {property|static_cast}<{property|int}>{punctuation|(}{property|u8}{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} + {constant|L}'\\{property|n}'; // {property|end}
{punctuation|\}}
{punctuation|\}}
