%% kettle
-module(kettle).
-export([boil/1, 'quoted atom'/0]).
-include("x.hrl").
-define(MAX, 16{directive|#FF).}
-record(kettle, {punctuation|\{}litres = 1.7 :: float(), name{punctuation|\}}).
boil({directive|#kettle}{punctuation|\{}litres = L{punctuation|\}} = K) when L > 0, is_float(L) ->
    Str = "at ~p\\n", C = $a, Bin = <<"x", 1:8/integer>>,
    case [X * 2 \|\| X <- lists:seq(1, 10), X /= 3] of
        [] -> {pass|ok; [_ \| T] -> }{punctuation|\{}error, T, ?MAX{punctuation|\}}
    end,
    receive {punctuation|\{}msg, Pid{punctuation|\}} -> Pid ! done after 1.5e3 -> not true andalso K{directive|#kettle.name end,}
    F = fun(A) -> A rem 2 end, {directive|#}{punctuation|\{}key => value{punctuation|\}}, try F(1) catch error:_ -> C end.
