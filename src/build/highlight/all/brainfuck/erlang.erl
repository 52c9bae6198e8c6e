{comment|%%} {comment|kettle}
{decrement deleted|-}{comment|module(kettle)}{operator|.}
{decrement deleted|-}{comment|export(}{branching important|[}{comment|boil/1}{operator|,} {comment|'quoted} {comment|atom'/0}{branching important|]}{comment|)}{operator|.}
{decrement deleted|-}{comment|include("x}{operator|.}{comment|hrl")}{operator|.}
{decrement deleted|-}{comment|define(MAX}{operator|,} {comment|16#FF)}{operator|.}
{decrement deleted|-}{comment|record(kettle}{operator|,} {comment|\{litres} {comment|=} {comment|1}{operator|.}{comment|7} {comment|::} {comment|float()}{operator|,} {comment|name\})}{operator|.}
{comment|boil(#kettle\{litres} {comment|=} {comment|L\}} {comment|=} {comment|K)} {comment|when} {comment|L} {pointer keyword|>} {comment|0}{operator|,} {comment|is_float(L)} {decrement deleted|-}{pointer keyword|>}
    {comment|Str} {comment|=} {comment|"at} {comment|~p\\n"}{operator|,} {comment|C} {comment|=} {comment|$a}{operator|,} {comment|Bin} {comment|=} {pointer keyword|<}{pointer keyword|<}{comment|"x"}{operator|,} {comment|1:8/integer}{pointer keyword|>}{pointer keyword|>}{operator|,}
    {comment|case} {branching important|[}{comment|X} {comment|*} {comment|2} {comment|\|\|} {comment|X} {pointer keyword|<}{decrement deleted|-} {comment|lists:seq(1}{operator|,} {comment|10)}{operator|,} {comment|X} {comment|/=} {comment|3}{branching important|]} {comment|of}
        {branching important|[}{branching important|]} {decrement deleted|-}{pointer keyword|>} {comment|ok;} {branching important|[}{comment|_} {comment|\|} {comment|T}{branching important|]} {decrement deleted|-}{pointer keyword|>} {comment|\{error}{operator|,} {comment|T}{operator|,} {comment|?MAX\}}
    {comment|end}{operator|,}
    {comment|receive} {comment|\{msg}{operator|,} {comment|Pid\}} {decrement deleted|-}{pointer keyword|>} {comment|Pid} {comment|!} {comment|done} {comment|after} {comment|1}{operator|.}{comment|5e3} {decrement deleted|-}{pointer keyword|>} {comment|not} {comment|true} {comment|andalso} {comment|K#kettle}{operator|.}{comment|name} {comment|end}{operator|,}
    {comment|F} {comment|=} {comment|fun(A)} {decrement deleted|-}{pointer keyword|>} {comment|A} {comment|rem} {comment|2} {comment|end}{operator|,} {comment|#\{key} {comment|=}{pointer keyword|>} {comment|value\}}{operator|,} {comment|try} {comment|F(1)} {comment|catch} {comment|error:_} {decrement deleted|-}{pointer keyword|>} {comment|C} {comment|end}{operator|.}
