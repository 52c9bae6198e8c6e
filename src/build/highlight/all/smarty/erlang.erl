%% kettle
-module(kettle).
-export([boil/1, 'quoted atom'/0]).
-include("x.hrl").
-define(MAX, 16#FF).
-record(kettle, {smarty language-smarty|{delimiter punctuation|\{}{keyword|litres} {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{delimiter punctuation|\}}}).
boil(#kettle{smarty language-smarty|{delimiter punctuation|\{}{keyword|litres} {operator|=} L{delimiter punctuation|\}}} = K) when L > 0, is_float(L) ->
    Str = "at ~p\\n", C = $a, Bin = <<"x", 1:8/integer>>,
    case [X * 2 \|\| X <- lists:seq(1, 10), X /= 3] of
        [] -> ok; [_ \| T] -> {smarty language-smarty|{delimiter punctuation|\{}{keyword|error}{punctuation|,} T{punctuation|,} ?MAX{delimiter punctuation|\}}}
    end,
    receive {smarty language-smarty|{delimiter punctuation|\{}{keyword|msg}{punctuation|,} Pid{delimiter punctuation|\}}} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun(A) -> A rem 2 end, #{smarty language-smarty|{delimiter punctuation|\{}{keyword|key} {operator|=}{operator|>} value{delimiter punctuation|\}}}, try F(1) catch error:_ -> C end.
