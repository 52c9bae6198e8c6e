%% kettle
-module(kettle).
-export([boil/1, 'quoted atom'/0]).
-include("x.hrl").
-define(MAX, 16#FF).
-record(kettle, \{litres {punctuation|=} {value attr-value|1.7 :: float(), name\}).}
{key attr-name|boil(#kettle\{litres} {punctuation|=} {value attr-value|L\} = K) when L > 0, is_float(L) ->}
    Str {punctuation|=} "at ~p\\n", C {punctuation|=} {value attr-value|$a, Bin = <<"x", 1:8/integer>>,}
    case [X * 2 \|\| X <- lists:seq(1, 10), X /{punctuation|=} {value attr-value|3] of}
        [] -> ok; [_ \| T] -> \{error, T, ?MAX\}
    end,
    receive \{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F {punctuation|=} {value attr-value|fun(A) -> A rem 2 end, #\{key => value\}, try F(1) catch error:_ -> C end.}
