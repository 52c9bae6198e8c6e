{comment|#include} {pointer keyword|<}{comment|vector}{pointer keyword|>}
{comment|#include} {pointer keyword|<}{comment|memory}{pointer keyword|>}
{comment|import} {comment|std}{operator|.}{comment|core;}
{comment|namespace} {comment|kitchen::tea} {comment|\{}
{comment|template} {pointer keyword|<}{comment|typename} {comment|T}{operator|,} {comment|int} {comment|N} {comment|=} {comment|3}{pointer keyword|>} {comment|concept} {comment|Hot} {comment|=} {comment|requires(T} {comment|t)} {comment|\{} {comment|\{} {comment|t}{operator|.}{comment|degrees()} {comment|\}} {decrement deleted|-}{pointer keyword|>} {comment|std::convertible_to}{pointer keyword|<}{comment|double}{pointer keyword|>}{comment|;} {comment|\};}

{comment|class} {comment|Kettle} {comment|final} {comment|:} {comment|public} {comment|Pot}{operator|,} {comment|private} {comment|virtual} {comment|Base}{pointer keyword|<}{comment|int}{pointer keyword|>} {comment|\{}
{comment|public:}
    {comment|explicit} {comment|Kettle(double} {comment|litres} {comment|=} {comment|1}{operator|.}{comment|7)} {comment|noexcept} {comment|:} {comment|litres_\{litres\}} {comment|\{\}}
    {comment|~Kettle()} {comment|override} {comment|=} {comment|default;}
    {branching important|[}{branching important|[}{comment|nodiscard}{branching important|]}{branching important|]} {comment|auto} {comment|boil()} {comment|const} {decrement deleted|-}{pointer keyword|>} {comment|std::unique_ptr}{pointer keyword|<}{comment|Water}{pointer keyword|>}{comment|;}
    {comment|bool} {comment|operator}{pointer keyword|<}{comment|=}{pointer keyword|>}{comment|(const} {comment|Kettle&)} {comment|const} {comment|=} {comment|default;}
{comment|private:}
    {comment|double} {comment|litres_;}
    {comment|static} {comment|constexpr} {comment|auto} {comment|kMax} {comment|=} {comment|1'000'000ull;}
{comment|\};}

{comment|auto} {comment|steep} {comment|=} {branching important|[}{comment|&}{operator|,} {comment|n} {comment|=} {comment|0b1010}{branching important|]}{comment|(auto&&} {comment|x)} {comment|mutable} {comment|\{} {comment|return} {comment|x} {pointer keyword|>}{pointer keyword|>} {comment|n;} {comment|\};}
{comment|const} {comment|char} {comment|*raw} {comment|=} {comment|R"tea(no} {comment|\\n} {comment|"escape"} {comment|here)tea";}
{comment|int} {comment|main(int} {comment|argc}{operator|,} {comment|char} {comment|**argv)} {comment|\{}
    {comment|std::vector}{pointer keyword|<}{comment|std::vector}{pointer keyword|<}{comment|int}{pointer keyword|>}{pointer keyword|>} {comment|v\{\{1}{operator|,} {comment|2\}}{operator|,} {comment|\{3\}\};}
    {comment|for} {comment|(const} {comment|auto} {comment|&}{branching important|[}{comment|a}{operator|,} {comment|b}{branching important|]} {comment|:} {comment|pairs)} {comment|if} {comment|constexpr} {comment|(sizeof(a)} {pointer keyword|>} {comment|4)} {comment|co_await} {comment|a;} {comment|else} {comment|delete}{branching important|[}{branching important|]} {comment|b;}
    {comment|return} {comment|static_cast}{pointer keyword|<}{comment|int}{pointer keyword|>}{comment|(u8"é"}{branching important|[}{comment|0}{branching important|]}{comment|)} {increment inserted|+} {comment|L'\\n';} {comment|//} {comment|end}
{comment|\}}
{comment|\}}
