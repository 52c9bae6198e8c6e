{normal-word|#include} {constructor-word keyword|<vector>}
{normal-word|#include} {constructor-word keyword|<memory>}
{normal-word|import} {normal-word|std.core;}
{normal-word|namespace} {normal-word|kitchen::tea} {curly-brace-literal-delimiter operator|\{}
{normal-word|template} {normal-word|<typename} {normal-word|T,} {normal-word|int} {normal-word|N} {kernel-builtin variable|=} {conventionally-named-word keyword|3>} {normal-word|concept} {normal-word|Hot} {kernel-builtin variable|=} {normal-word|requires(T} {normal-word|t)} {curly-brace-literal-delimiter operator|\{} {curly-brace-literal-delimiter operator|\{} {normal-word|t.degrees()} {curly-brace-literal-delimiter operator|\}} {conventionally-named-word keyword|->} {conventionally-named-word keyword|std::convertible_to<double>;} {normal-word|\};}

{normal-word|class} {normal-word|Kettle} {other-builtin-syntax operator|final} {colon-syntax function|: public} {normal-word|Pot,} {normal-word|private} {normal-word|virtual} {conventionally-named-word keyword|Base<int>} {curly-brace-literal-delimiter operator|\{}
{normal-word|public:}
    {normal-word|explicit} {normal-word|Kettle(double} {normal-word|litres} {kernel-builtin variable|=} {normal-word|1.7)} {normal-word|noexcept} {colon-syntax function|: litres_\{litres\}} {normal-word|\{\}}
    {normal-word|~Kettle()} {normal-word|override} {kernel-builtin variable|=} {normal-word|default;}
    {normal-word|[[nodiscard]]} {normal-word|auto} {normal-word|boil()} {normal-word|const} {conventionally-named-word keyword|->} {conventionally-named-word keyword|std::unique_ptr<Water>;}
    {normal-word|bool} {conventionally-named-word keyword|operator<=>(const} {normal-word|Kettle&)} {normal-word|const} {kernel-builtin variable|=} {normal-word|default;}
{normal-word|private:}
    {normal-word|double} {normal-word|litres_;}
    {normal-word|static} {normal-word|constexpr} {normal-word|auto} {normal-word|kMax} {kernel-builtin variable|=} {normal-word|1'000'000ull;}
{normal-word|\};}

{normal-word|auto} {normal-word|steep} {kernel-builtin variable|=} {normal-word|[&,} {normal-word|n} {kernel-builtin variable|=} {normal-word|0b1010](auto&&} {normal-word|x)} {normal-word|mutable} {curly-brace-literal-delimiter operator|\{} {normal-word|return} {normal-word|x} {other-builtin-syntax operator|>>} {normal-word|n;} {normal-word|\};}
{normal-word|const} {normal-word|char} {normal-word|*raw} {kernel-builtin variable|=} {normal-word|R"tea(no} {normal-word|\\n} {string|"escape"} {normal-word|here)tea";}
{normal-word|int} {normal-word|main(int} {normal-word|argc,} {normal-word|char} {normal-word|**argv)} {curly-brace-literal-delimiter operator|\{}
    {conventionally-named-word keyword|std::vector<std::vector<int>>} {normal-word|v\{\{1,} {normal-word|2\},} {normal-word|\{3\}\};}
    {normal-word|for} {normal-word|(const} {normal-word|auto} {normal-word|&[a,} {normal-word|b]} {colon-syntax function|: pairs)} {combinators keyword|if} {normal-word|constexpr} {normal-word|(sizeof(a)} {math-builtin variable|>} {normal-word|4)} {normal-word|co_await} {normal-word|a;} {normal-word|else} {normal-word|delete[]} {normal-word|b;}
    {normal-word|return} {conventionally-named-word keyword|static_cast<int>(u8"é"[0])} {math-builtin variable|+} {normal-word|L'\\n';} {normal-word|//} {normal-word|end}
{curly-brace-literal-delimiter operator|\}}
{curly-brace-literal-delimiter operator|\}}
