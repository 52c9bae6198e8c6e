{text comment|#}{keyword|include} {text comment|<vector>
#}{keyword|include} {text comment|<memory>
import std}{punctuation|.}{text comment|core}{punctuation|;}
{text comment|namespace kitchen}{punctuation|:}{punctuation|:}{text comment|tea} {punctuation|\{}
{text comment|template <typename T}{punctuation|,} {text comment|int N =} {number|3}{text comment|> concept Hot = requires}{punctuation|(}{text comment|T t}{punctuation|)} {punctuation|\{} {punctuation|\{} {text comment|t}{punctuation|.}{text comment|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {text comment|-> std}{punctuation|:}{punctuation|:}{text comment|convertible_to<double>}{punctuation|;} {punctuation|\}}{punctuation|;}

{text comment|class Kettle final} {punctuation|:} {text comment|public Pot}{punctuation|,} {text comment|private virtual Base<int>} {punctuation|\{}
{text comment|public}{punctuation|:}
    {text comment|explicit Kettle}{punctuation|(}{text comment|double litres =} {number|1.7}{punctuation|)} {text comment|noexcept} {punctuation|:} {text comment|litres_}{punctuation|\{}{text comment|litres}{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {text comment|~Kettle}{punctuation|(}{punctuation|)} {text comment|override = default}{punctuation|;}
    {text comment|[}{comment|[nodiscard]}{text comment|] auto boil}{punctuation|(}{punctuation|)} {text comment|const -> std}{punctuation|:}{punctuation|:}{text comment|unique_ptr<Water>}{punctuation|;}
    {text comment|bool operator<=>}{punctuation|(}{text comment|const Kettle&}{punctuation|)} {text comment|const = default}{punctuation|;}
{text comment|private}{punctuation|:}
    {text comment|double litres_}{punctuation|;}
    {text comment|static constexpr auto kMax =} {number|1}{text comment|'}{number|000}{text comment|'}{number|000ull}{punctuation|;}
{punctuation|\}}{punctuation|;}

{text comment|auto steep =} {comment|[&, n = 0b1010]}{punctuation|(}{text comment|auto&& x}{punctuation|)} {text comment|mutable} {punctuation|\{} {text comment|return x >> n}{punctuation|;} {punctuation|\}}{punctuation|;}
{text comment|const char *raw = R}{string|"tea(no \\n "}{text comment|escape}{string|" here)tea"}{punctuation|;}
{text comment|int main}{punctuation|(}{text comment|int argc}{punctuation|,} {text comment|char **argv}{punctuation|)} {punctuation|\{}
    {text comment|std}{punctuation|:}{punctuation|:}{text comment|vector<std}{punctuation|:}{punctuation|:}{text comment|vector<int>> v}{punctuation|\{}{punctuation|\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}}{punctuation|;}
    {text comment|for} {punctuation|(}{text comment|const auto &}{comment|[a, b]} {punctuation|:} {text comment|pairs}{punctuation|)} {keyword|if} {text comment|constexpr} {punctuation|(}{text comment|sizeof}{punctuation|(}{text comment|a}{punctuation|)} {text comment|>} {number|4}{punctuation|)} {text comment|co_await a}{punctuation|;} {keyword|else} {text comment|delete[] b}{punctuation|;}
    {text comment|return static_cast<int>}{punctuation|(}{text comment|u8}{string|"é"}{comment|[0]}{punctuation|)} {text comment|+ L'\\n'}{punctuation|;} {text comment|// end}
{punctuation|\}}
{punctuation|\}}
