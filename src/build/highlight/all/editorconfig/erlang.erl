%% kettle
-module(kettle).
-export([boil/1, 'quoted atom'/0]).
-include("x.hrl").
-define(MAX, 16{comment|#FF).}
-record(kettle, \{litres {value attr-value|{punctuation|=} 1.7 :: float(), name\}).}
boil({comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    {key attr-name|Str} {value attr-value|{punctuation|=} "at ~p\\n", C = $a, Bin = <<"x", 1:8/integer>>,}
    case [X * 2 \|\| X <- lists:seq(1, 10), X /{value attr-value|{punctuation|=} 3] of}
        [] -> ok{comment|; [_ \| T] -> \{error, T, ?MAX\}}
    end,
    receive \{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K{comment|#kettle.name end,}
    {key attr-name|F} {value attr-value|{punctuation|=} fun(A) -> A rem 2 end, }{comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
