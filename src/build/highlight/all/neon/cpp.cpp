{comment|#include <vector>}
{comment|#include <memory>}
{literal string|import std.core;}
{literal string|namespace kitchen::tea \{}
{literal string|template <typename T}{punctuation|,} {literal string|int} {key property|N} {punctuation|=} {literal string|3> concept} {key property|Hot} {punctuation|=} {literal string|requires}{punctuation|(}{literal string|T t}{punctuation|)} {punctuation|\{} {punctuation|\{} {literal string|t.degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {literal string|-> std::convertible_to<double>;} {punctuation|\}};

{literal string|class Kettle} {key property|final} {punctuation|:} {literal string|public Pot}{punctuation|,} {literal string|private virtual Base<int> \{}
{key property|public}{punctuation|:}
    {literal string|explicit Kettle}{punctuation|(}{literal string|double} {key property|litres} {punctuation|=} {number|1.7}{punctuation|)} {key property|noexcept} {punctuation|:} {literal string|litres_\{litres}{punctuation|\}} {punctuation|\{}{punctuation|\}}
    {literal string|~Kettle}{punctuation|(}{punctuation|)} {key property|override} {punctuation|=} {literal string|default;}
    {punctuation|[}{punctuation|[}{literal string|nodiscard}{punctuation|]}{punctuation|]} {literal string|auto boil}{punctuation|(}{punctuation|)} {literal string|const -> std::unique_ptr<Water>;}
    {literal string|bool} {key property|operator<}{punctuation|=}{literal string|>}{punctuation|(}{literal string|const Kettle&}{punctuation|)} {key property|const} {punctuation|=} {literal string|default;}
{key property|private}{punctuation|:}
    {literal string|double litres_;}
    {literal string|static constexpr auto} {key property|kMax} {punctuation|=} {literal string|1'000'000ull;}
{punctuation|\}};

{literal string|auto} {key property|steep} {punctuation|=} {punctuation|[}{literal string|&}{punctuation|,} {key property|n} {punctuation|=} {number|0b1010}{punctuation|]}{punctuation|(}{literal string|auto&& x}{punctuation|)} {literal string|mutable \{ return x >> n;} {punctuation|\}};
{literal string|const char} {key property|*raw} {punctuation|=} {literal string|R"tea}{punctuation|(}{boolean|no} {literal string|\\n} {string|"escape"} {literal string|here}{punctuation|)}tea";
{literal string|int main}{punctuation|(}{literal string|int argc}{punctuation|,} {literal string|char **argv}{punctuation|)} {punctuation|\{}
    {literal string|std::vector<std::vector<int>> v\{\{}{number|1}{punctuation|,} {number|2}{punctuation|\}}{punctuation|,} {punctuation|\{}{number|3}{punctuation|\}}{punctuation|\}};
    {literal string|for} {punctuation|(}{literal string|const auto &[a}{punctuation|,} {literal string|b}{punctuation|]} {punctuation|:} {literal string|pairs}{punctuation|)} {literal string|if constexpr} {punctuation|(}{literal string|sizeof}{punctuation|(}{literal string|a}{punctuation|)} {literal string|>} {number|4}{punctuation|)} {literal string|co_await a; else delete[}{punctuation|]} {literal string|b;}
    {literal string|return static_cast<int>}{punctuation|(}{literal string|u8"é"[}{number|0}{punctuation|]}{punctuation|)} {literal string|+ L'\\n'; // end}
{punctuation|\}}
{punctuation|\}}
