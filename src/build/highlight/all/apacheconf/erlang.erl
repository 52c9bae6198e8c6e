%% kettle
-module(kettle).
-export([boil/1, {string|'quoted atom'}/0]).
-include({string|"x.hrl"}).
-define(MAX, 16{comment|#FF).}
-record(kettle, \{litres = 1.7 :: float(), name\}).
boil({comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str = {string|"at ~p\\n", C = {variable|$a}, Bin = <<"x"}, 1:8/integer>>,
    case [X * 2 \|\| X <- lists:seq(1, 10), X /= 3] of
        [] -> ok; [_ \| T] -> \{error, T, ?MAX\}
    end,
    receive \{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K{comment|#kettle.name end,}
    F = fun(A) -> A rem 2 end, {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
