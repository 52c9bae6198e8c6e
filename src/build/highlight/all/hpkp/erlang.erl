%% kettle
-module(kettle).
-export([boil/1, 'quoted atom'/0]).
-include("x.hrl").
-define(MAX, 16#FF).
-record(kettle, \{litres {operator|=} 1.7 :: float(), name\}).
boil(#kettle\{litres {operator|=} L\} {operator|=} K) when L > 0, is_float(L) ->
    Str {operator|=} "at ~p\\n", C {operator|=} $a, Bin {operator|=} <<"x", 1:8/integer>>,
    case [X * 2 \|\| X <- lists:seq(1, 10), X /{operator|=} 3] of
        [] -> ok{punctuation|;} [_ \| T] -> \{error, T, ?MAX\}
    end,
    receive \{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F {operator|=} fun(A) -> A rem 2 end, #\{key {operator|=}> value\}, try F(1) catch error:_ -> C end.
