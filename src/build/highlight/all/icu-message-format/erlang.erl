%% kettle
-module(kettle).
-export([boil/1, 'quoted atom'/0]).
-include("x.hrl").
-define(MAX, 16#FF).
-record(kettle, {argument|{argument-delimiter operator|\{}{content|{argument-name|litres} = 1.7 :: float(){punctuation|,} name}{argument-delimiter operator|\}}}).
boil(#kettle{argument|{argument-delimiter operator|\{}{content|{argument-name|litres} = L}{argument-delimiter operator|\}}} = K) when L > 0, is_float(L) ->
    Str = "at ~p\\n", C = $a, Bin = <<"x", 1:8/integer>>,
    case [X * 2 \|\| X <- lists:seq(1, 10), X /= 3] of
        [] -> ok; [_ \| T] -> {argument|{argument-delimiter operator|\{}{content|{argument-name|error}{punctuation|,} {arg-style-text string|T, ?MAX}}{argument-delimiter operator|\}}}
    end,
    receive {argument|{argument-delimiter operator|\{}{content|{argument-name|msg}{punctuation|,} {arg-style-text string|Pid}}{argument-delimiter operator|\}}} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun(A) -> A rem 2 end, #{argument|{argument-delimiter operator|\{}{content|{argument-name|key} => value}{argument-delimiter operator|\}}}, try F(1) catch error:_ -> C end.
