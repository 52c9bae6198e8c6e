%% kettle
-module(kettle).
-export([boil/1, 'quoted atom'/0]).
-include("x.hrl").
-define(MAX, 16#FF).
-record(kettle, {litres = 1.7 :: float(), name}).
boil(#kettle{litres = L} = K) when L > 0, is_float(L) ->
    Str = "at ~p\n", C = $a, Bin = <<"x", 1:8/integer>>,
    case [X * 2 || X <- lists:seq(1, 10), X /= 3] of
        [] -> ok; [_ | T] -> {error, T, ?MAX}
    end,
    receive {msg, Pid} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun(A) -> A rem 2 end, #{key => value}, try F(1) catch error:_ -> C end.
