%% {directive|{keyword|kettle}
-module(kettle).
-export([boil/1, {string|'quoted atom'}/0]).
-include({string|"x.hrl"}).
-define(MAX, 16#FF).
-record(kettle,} {punctuation|\{}litres = 1.7 :: float(), name{punctuation|\}}).
{directive|{keyword|boil(#kettle}}{punctuation|\{}litres = L{punctuation|\}} = {directive|{keyword|K)} when L > 0, is_float(L) ->
    Str = {string|"at ~p{escape entity|\\n}"}, C = {variable|$a}, Bin = <<{string|"x"}, 1:8/integer>>,
    case [X * {number|2} \|\| X <- lists:seq(1, 10), X /= 3] of
        [] -> ok}{punctuation|;} [_ \| {directive|{keyword|T]} ->} {punctuation|\{}error, T, ?MAX{punctuation|\}}
    {directive|{keyword|end,}
    receive} {punctuation|\{}msg, Pid{punctuation|\}} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun(A) -> A rem 2 end, {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
