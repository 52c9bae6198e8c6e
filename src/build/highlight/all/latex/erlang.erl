{comment|%% kettle}
-module(kettle).
-export({punctuation|[}boil/1, 'quoted atom'/0{punctuation|]}).
-include("x.hrl").
-define(MAX, 16#FF).
-record(kettle, {punctuation|\{}litres = 1.7 :: float(), name{punctuation|\}}).
boil(#kettle{punctuation|\{}litres = L{punctuation|\}} = K) when L > 0, is_float(L) ->
    Str = "at ~p{function selector|\\n}", C = $a, Bin = <<"x", 1:8/integer>>,
    case {punctuation|[}X * 2 \|\| X <- lists:seq(1, 10), X /= 3{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok; {punctuation|[}_ \| T{punctuation|]} -> {punctuation|\{}error, T, ?MAX{punctuation|\}}
    end,
    receive {punctuation|\{}msg, Pid{punctuation|\}} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun(A) -> A rem 2 end, #{punctuation|\{}key => value{punctuation|\}}, try F(1) catch error:_ -> C end.
