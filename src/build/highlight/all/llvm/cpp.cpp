{variable|#include} {punctuation|<}{keyword|vector}{punctuation|>}
{variable|#include} {punctuation|<}{keyword|memory}{punctuation|>}
{keyword|import} {keyword|std}{punctuation|.}{keyword|core}{comment|;}
{keyword|namespace} {label|kitchen:}:{keyword|tea} {punctuation|\{}
{keyword|template} {punctuation|<}{keyword|typename} T{punctuation|,} {keyword|int} N {punctuation|=} {number|3}{punctuation|>} {keyword|concept} Hot {punctuation|=} {keyword|requires}{punctuation|(}T {keyword|t}{punctuation|)} {punctuation|\{} {punctuation|\{} {keyword|t}{punctuation|.}{keyword|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} -{punctuation|>} {label|std:}:{keyword|convertible_to}{punctuation|<}{type class-name|double}{punctuation|>}{comment|; \};}

{keyword|class} Kettle {keyword|final} : {keyword|public} Pot{punctuation|,} {keyword|private} {keyword|virtual} Base{punctuation|<}{keyword|int}{punctuation|>} {punctuation|\{}
{label|public:}
    {keyword|explicit} Kettle{punctuation|(}{type class-name|double} {keyword|litres} {punctuation|=} {number|1.7}{punctuation|)} {keyword|noexcept} : {keyword|litres_}{punctuation|\{}{keyword|litres}{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~Kettle{punctuation|(}{punctuation|)} {keyword|override} {punctuation|=} {keyword|default}{comment|;}
    {punctuation|[}{punctuation|[}{keyword|nodiscard}{punctuation|]}{punctuation|]} {keyword|auto} {keyword|boil}{punctuation|(}{punctuation|)} {keyword|const} -{punctuation|>} {label|std:}:{keyword|unique_ptr}{punctuation|<}Water{punctuation|>}{comment|;}
    {keyword|bool} {keyword|operator}{punctuation|<}{punctuation|=}{punctuation|>}{punctuation|(}{keyword|const} Kettle&{punctuation|)} {keyword|const} {punctuation|=} {keyword|default}{comment|;}
{label|private:}
    {type class-name|double} {keyword|litres_}{comment|;}
    {keyword|static} {keyword|constexpr} {keyword|auto} kMax {punctuation|=} {number|1}'{number|000}'000ull{comment|;}
{punctuation|\}}{comment|;}

{keyword|auto} {keyword|steep} {punctuation|=} {punctuation|[}&{punctuation|,} {keyword|n} {punctuation|=} 0b1010{punctuation|]}{punctuation|(}{keyword|auto}&& {keyword|x}{punctuation|)} {keyword|mutable} {punctuation|\{} {keyword|return} {keyword|x} {punctuation|>}{punctuation|>} {keyword|n}{comment|; \};}
{keyword|const} {keyword|char} {punctuation|*}{keyword|raw} {punctuation|=} R{string|"tea(no \\n "}{keyword|escape}{string|" here)tea"}{comment|;}
{keyword|int} {keyword|main}{punctuation|(}{keyword|int} {keyword|argc}{punctuation|,} {keyword|char} {punctuation|*}{punctuation|*}{keyword|argv}{punctuation|)} {punctuation|\{}
    {label|std:}:{keyword|vector}{punctuation|<}{label|std:}:{keyword|vector}{punctuation|<}{keyword|int}{punctuation|>}{punctuation|>} {keyword|v}{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{comment|;}
    {keyword|for} {punctuation|(}{keyword|const} {keyword|auto} &{punctuation|[}{keyword|a}{punctuation|,} {keyword|b}{punctuation|]} : {keyword|pairs}{punctuation|)} {keyword|if} {keyword|constexpr} {punctuation|(}{keyword|sizeof}{punctuation|(}{keyword|a}{punctuation|)} {punctuation|>} {number|4}{punctuation|)} {keyword|co_await} {keyword|a}{comment|; else delete[] b;}
    {keyword|return} {keyword|static_cast}{punctuation|<}{keyword|int}{punctuation|>}{punctuation|(}{keyword|u8}{string|"é"}{punctuation|[}{number|0}{punctuation|]}{punctuation|)} + L'\\{keyword|n}'{comment|; // end}
{punctuation|\}}
{punctuation|\}}
