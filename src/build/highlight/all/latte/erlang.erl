%% kettle
-module(kettle).
-export([boil/1, 'quoted atom'/0]).
-include("x.hrl").
-define(MAX, 16#FF).
-record(kettle, {latte language-latte|{delimiter punctuation|\{}{latte-tag important|litres} {php language-php|{operator|=} {number|1.7} {operator|::} {keyword type-declaration|float}{punctuation|(}{punctuation|)}{punctuation|,} name}{delimiter punctuation|\}}}).
boil(#kettle{latte language-latte|{delimiter punctuation|\{}{latte-tag important|litres} {php language-php|{operator|=} {constant|L}}{delimiter punctuation|\}}} = K) when L > 0, is_float(L) ->
    Str = "at ~p\\n", C = $a, Bin = <<"x", 1:8/integer>>,
    case [X * 2 \|\| X <- lists:seq(1, 10), X /= 3] of
        [] -> ok; [_ \| T] -> {latte language-latte|{delimiter punctuation|\{}{latte-tag important|error}{php language-php|{punctuation|,} {constant|T}{punctuation|,} {operator|?}{constant|MAX}}{delimiter punctuation|\}}}
    end,
    receive {latte language-latte|{delimiter punctuation|\{}{latte-tag important|msg}{php language-php|{punctuation|,} Pid}{delimiter punctuation|\}}} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun(A) -> A rem 2 end, #{latte language-latte|{delimiter punctuation|\{}{latte-tag important|key} {php language-php|{operator|=>} value}{delimiter punctuation|\}}}, try F(1) catch error:_ -> C end.
