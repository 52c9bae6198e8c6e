#{rule|include} {rule|{punctuation|<}vector{punctuation|>}}
#{rule|include} {rule|{punctuation|<}memory{punctuation|>}}
{rule|import} {rule|std}.{rule|core}{comment|;}
{rule|namespace} {rule|kitchen}::{rule|tea} \{
{rule|template} <typename {rule|T}, {rule|int} {rule|N} {operator|=} {repetition operator|3}> {rule|concept} {rule|Hot} {operator|=} {rule|requires}{punctuation|(}{rule|T} {rule|t}{punctuation|)} \{ \{ {rule|t}.{rule|degrees}{punctuation|(}{punctuation|)} \} -> {rule|std}::{rule|convertible_to}{rule|{punctuation|<}double{punctuation|>}}{comment|; \};}

{rule|class} {rule|Kettle} {rule|final} : {rule|public} {rule|Pot}, {rule|private} {rule|virtual} {rule|Base}{rule|{punctuation|<}int{punctuation|>}} \{
{rule|public}:
    {rule|explicit} {rule|Kettle}{punctuation|(}{rule|double} {rule|litres} {operator|=} {repetition operator|1}.{repetition operator|7}{punctuation|)} {rule|noexcept} : {rule|litres_}\{{rule|litres}\} \{\}
    ~{rule|Kettle}{punctuation|(}{punctuation|)} {rule|override} {operator|=} {rule|default}{comment|;}
    {punctuation|[}{punctuation|[}{rule|nodiscard}{punctuation|]}{punctuation|]} {rule|auto} {rule|boil}{punctuation|(}{punctuation|)} {rule|const} -> {rule|std}::{rule|unique_ptr}{rule|{punctuation|<}Water{punctuation|>}}{comment|;}
    {rule|bool} {rule|operator}{rule|{punctuation|<}={punctuation|>}}{punctuation|(}{rule|const} {rule|Kettle}&{punctuation|)} {rule|const} {operator|=} {rule|default}{comment|;}
{rule|private}:
    {rule|double} {rule|litres_}{comment|;}
    {rule|static} {rule|constexpr} {rule|auto} {rule|kMax} {operator|=} {repetition operator|1}'{repetition operator|000}'{repetition operator|000}{rule|ull}{comment|;}
\}{comment|;}

{rule|auto} {rule|steep} {operator|=} {punctuation|[}&, {rule|n} {operator|=} {repetition operator|0}{rule|b1010}{punctuation|]}{punctuation|(}{rule|auto}&& {rule|x}{punctuation|)} {rule|mutable} \{ {rule|return} {rule|x} >> {rule|n}{comment|; \};}
{rule|const} {core-rule rule constant|char} {repetition operator|*}{definition keyword|raw} {operator|=} {rule|R}{string|"tea(no \\n "}{rule|escape}{string|" here)tea"}{comment|;}
{rule|int} {rule|main}{punctuation|(}{rule|int} {rule|argc}, {core-rule rule constant|char} {repetition operator|*}{repetition operator|*}{rule|argv}{punctuation|)} \{
    {rule|std}::{rule|vector}<std::{rule|vector}{rule|{punctuation|<}int{punctuation|>}}> {rule|v}\{\{{repetition operator|1}, {repetition operator|2}\}, \{{repetition operator|3}\}\}{comment|;}
    {rule|for} {punctuation|(}{rule|const} {rule|auto} &{punctuation|[}{rule|a}, {rule|b}{punctuation|]} : {rule|pairs}{punctuation|)} {rule|if} {rule|constexpr} {punctuation|(}{rule|sizeof}{punctuation|(}{rule|a}{punctuation|)} > {repetition operator|4}{punctuation|)} {rule|co_await} {rule|a}{comment|; else delete[] b;}
    {rule|return} {rule|static_cast}{rule|{punctuation|<}int{punctuation|>}}{punctuation|(}{rule|u8}{string|"é"}{punctuation|[}{repetition operator|0}{punctuation|]}{punctuation|)} + {rule|L}'\\{rule|n}'{comment|; // end}
\}
\}
