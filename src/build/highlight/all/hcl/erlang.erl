%% kettle
-module(kettle).
-export({punctuation|[}boil/{number|1}, 'quoted atom'/{number|0}{punctuation|]}).
-include({string|"x.hrl"}).
-define(MAX, {number|16}{comment|#FF).}
-record(kettle, {punctuation|\{}{property|litres} {punctuation|=} {number|1.7} :: float(), name{punctuation|\}}).
boil({comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    {property|Str} {punctuation|=} {string|"at ~p\\n"}, {property|C} {punctuation|=} $a, {property|Bin} {punctuation|=} <<{string|"x"}, {number|1}:{number|8}/integer>>,
    case {punctuation|[}X * {number|2} \|\| X <- lists:seq({number|1}, {number|10}), X /{punctuation|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok; {punctuation|[}_ \| T{punctuation|]} -> {punctuation|\{}error, T, ?MAX{punctuation|\}}
    end,
    {keyword|receive} {punctuation|\{}msg, Pid{punctuation|\}} -> Pid ! done after {number|1.5e3} -> not {boolean|true} andalso K{comment|#kettle.name end,}
    {property|F} {punctuation|=} fun(A) -> A rem {number|2} end, {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
