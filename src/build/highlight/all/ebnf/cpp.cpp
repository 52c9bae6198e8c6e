#{rule|include} <{rule|vector}>
#{rule|include} <{rule|memory}>
{rule|import std}{punctuation|.}{rule|core}{punctuation|;}
{rule|namespace kitchen}::{rule|tea} {punctuation|\{}
{rule|template} <{rule|typename T}{punctuation|,} {rule|int N} {operator|=} 3> {rule|concept Hot} {operator|=} {rule|requires}{punctuation|(}{rule|T t}{punctuation|)} {punctuation|\{} {punctuation|\{} {rule|t}{punctuation|.}{rule|degrees}{punctuation|(}{punctuation|)} {punctuation|\}} {operator|-}> {rule|std}::{rule|convertible_to}<{rule|double}>{punctuation|;} {punctuation|\}}{punctuation|;}

{rule|class Kettle final} : {rule|public Pot}{punctuation|,} {rule|private virtual Base}<{rule|int}> {punctuation|\{}
{rule|public}:
    {rule|explicit Kettle}{punctuation|(}{rule|double litres} {operator|=} 1{punctuation|.}7{punctuation|)} {rule|noexcept} : {rule|litres_}{punctuation|\{}{rule|litres}{punctuation|\}} {punctuation|\{}{punctuation|\}}
    ~{rule|Kettle}{punctuation|(}{punctuation|)} {rule|override} {operator|=} {rule|default}{punctuation|;}
    {punctuation|[}{punctuation|[}{rule|nodiscard}{punctuation|]}{punctuation|]} {rule|auto boil}{punctuation|(}{punctuation|)} {rule|const} {operator|-}> {rule|std}::{rule|unique_ptr}<{rule|Water}>{punctuation|;}
    {rule|bool operator}<{operator|=}>{punctuation|(}{rule|const Kettle}&{punctuation|)} {rule|const} {operator|=} {rule|default}{punctuation|;}
{rule|private}:
    {rule|double litres_}{punctuation|;}
    {definition rule keyword|static constexpr auto kMax} {operator|=} 1{string|'000'}000ull{punctuation|;}
{punctuation|\}}{punctuation|;}

{definition rule keyword|auto steep} {operator|=} {punctuation|[}&{punctuation|,} {rule|n} {operator|=} 0b1010{punctuation|]}{punctuation|(}{rule|auto}&& {rule|x}{punctuation|)} {rule|mutable} {punctuation|\{} {rule|return x} >> {rule|n}{punctuation|;} {punctuation|\}}{punctuation|;}
{rule|const char} {operator|*}{rule|raw} {operator|=} {rule|R}{string|"tea(no \\n "}{rule|escape}{string|" here)tea"}{punctuation|;}
{rule|int main}{punctuation|(}{rule|int argc}{punctuation|,} {rule|char} {operator|*}{operator|*}{rule|argv}{punctuation|)} {punctuation|\{}
    {rule|std}::{rule|vector}<{rule|std}::{rule|vector}<{rule|int}>> {rule|v}{punctuation|\{}{punctuation|\{}1{punctuation|,} 2{punctuation|\}}{punctuation|,} {punctuation|\{}3{punctuation|\}}{punctuation|\}}{punctuation|;}
    {rule|for} {punctuation|(}{rule|const auto} &{punctuation|[}{rule|a}{punctuation|,} {rule|b}{punctuation|]} : {rule|pairs}{punctuation|)} {rule|if constexpr} {punctuation|(}{rule|sizeof}{punctuation|(}{rule|a}{punctuation|)} > 4{punctuation|)} {rule|co_await a}{punctuation|;} {rule|else delete}{punctuation|[}{punctuation|]} {rule|b}{punctuation|;}
    {rule|return static_cast}<{rule|int}>{punctuation|(}{rule|u8}{string|"é"}{punctuation|[}0{punctuation|]}{punctuation|)} + {rule|L}{string|'\\n'}{punctuation|;} {operator|/}{operator|/} {rule|end}
{punctuation|\}}
{punctuation|\}}
