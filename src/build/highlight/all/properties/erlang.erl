{key attr-name|%%} {value attr-value|kettle}
-module(kettle).
{key attr-name|-export([boil/1,} {value attr-value|'quoted atom'/0]).}
-include("x.hrl").
{key attr-name|-define(MAX,} {value attr-value|16#FF).}
{key attr-name|-record(kettle,} {value attr-value|\{litres = 1.7 :: float(), name\}).}
{key attr-name|boil(#kettle\{litres} {punctuation|=} {value attr-value|L\} = K) when L > 0, is_float(L) ->}
{key attr-name|    Str} {punctuation|=} {value attr-value|"at ~p\\n", C = $a, Bin = <<"x", 1:8/integer>>,}
{key attr-name|    case} {value attr-value|[X * 2 \|\| X <- lists:seq(1, 10), X /= 3] of}
{key attr-name|        []} {value attr-value|-> ok; [_ \| T] -> \{error, T, ?MAX\}}
    end,
{key attr-name|    receive} {value attr-value|\{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,}
{key attr-name|    F} {punctuation|=} {value attr-value|fun(A) -> A rem 2 end, #\{key => value\}, try F(1) catch error:_ -> C end.}
