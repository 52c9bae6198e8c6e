%% kettle
-module(kettle).
-export([boil/1, 'quoted atom'/0]).
-include("x.hrl").
-define(MAX, 16#FF).
-record(kettle, {soy language-soy|{delimiter punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {keyword|float}{punctuation|(}{punctuation|)}{punctuation|,} name{delimiter punctuation|\}}}).
boil(#kettle{soy language-soy|{delimiter punctuation|\{}litres {operator|=} L{delimiter punctuation|\}}} = K) when L > 0, is_float(L) ->
    Str = "at ~p\\n", C = $a, Bin = <<"x", 1:8/integer>>,
    case [X * 2 \|\| X <- lists:seq(1, 10), X /= 3] of
        [] -> ok; [_ \| T] -> {soy language-soy|{delimiter punctuation|\{}error{punctuation|,} T{punctuation|,} {operator|?}MAX{delimiter punctuation|\}}}
    end,
    receive {soy language-soy|{delimiter punctuation|\{}{keyword|msg}{punctuation|,} Pid{delimiter punctuation|\}}} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun(A) -> A rem 2 end, #{soy language-soy|{delimiter punctuation|\{}key {operator|=}{operator|>} value{delimiter punctuation|\}}}, try F(1) catch error:_ -> C end.
