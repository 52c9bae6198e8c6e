{normal-word|%%} {normal-word|kettle}
{conventionally-named-word keyword|-module(kettle).}
{normal-word|-export([boil/1,} {normal-word|'quoted} {conventionally-named-word keyword|atom'/0]).}
{conventionally-named-word keyword|-include("x.hrl").}
{normal-word|-define(MAX,} {conventionally-named-word keyword|16#FF).}
{normal-word|-record(kettle,} {normal-word|\{litres} {kernel-builtin variable|=} {number|1.7} {colon-syntax function|:: float(),} {conventionally-named-word keyword|name\}).}
{normal-word|boil(#kettle\{litres} {kernel-builtin variable|=} {normal-word|L\}} {kernel-builtin variable|=} {normal-word|K)} {combinators keyword|when} {normal-word|L} {math-builtin variable|>} {normal-word|0,} {normal-word|is_float(L)} {conventionally-named-word keyword|->}
    {normal-word|Str} {kernel-builtin variable|=} {string|"at ~p{number|\\n}"}{normal-word|,} {normal-word|C} {kernel-builtin variable|=} {conventionally-named-word keyword|$a,} {normal-word|Bin} {kernel-builtin variable|=} {normal-word|<<"x",} {normal-word|1:8/integer>>,}
    {combinators keyword|case} {normal-word|[X} {math-builtin variable|*} {number|2} {normal-word|\|\|} {normal-word|X} {normal-word|<-} {normal-word|lists:seq(1,} {normal-word|10),} {normal-word|X} {normal-word|/=} {normal-word|3]} {normal-word|of}
        {normal-word|[]} {conventionally-named-word keyword|->} {normal-word|ok;} {normal-word|[_} {normal-word|\|} {normal-word|T]} {conventionally-named-word keyword|->} {normal-word|\{error,} {normal-word|T,} {conventionally-named-word keyword|?MAX\}}
    {normal-word|end,}
    {normal-word|receive} {normal-word|\{msg,} {normal-word|Pid\}} {conventionally-named-word keyword|->} {normal-word|Pid} {comment|! done after 1.5e3 -> not true andalso K#kettle.name end,}
    {normal-word|F} {kernel-builtin variable|=} {normal-word|fun(A)} {conventionally-named-word keyword|->} {normal-word|A} {math-builtin variable|rem} {number|2} {normal-word|end,} {normal-word|#\{key} {conventionally-named-word keyword|=>} {normal-word|value\},} {normal-word|try} {normal-word|F(1)} {normal-word|catch} {normal-word|error:_} {conventionally-named-word keyword|->} {normal-word|C} {conventionally-named-word keyword|end.}
