%% kettle
-module(kettle).
-export([boil/{number|1}, {string|'quoted atom'}/{number|0}]).
-{property|include}({string|"x.hrl"}).
-define(MAX, {number|16}{comment|#FF).}
-record(kettle, {punctuation|\{}litres {operator|=} {number|1.7} :: float(), {property|name}{punctuation|\}}).
boil({comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {operator|=} {string|"at ~p\\n"}, C {operator|=} {variable|$a}, Bin {operator|=} <<{string|"x"}, {number|1}:{number|8}/integer>>,
    case [X * {number|2} \|\| X <- lists:seq({number|1}, {number|10}), X {path string|/=} {number|3}] of
        [] -> ok; [_ \| T] -> {punctuation|\{}error, T, ?MAX{punctuation|\}}
    {property|end},
    receive {punctuation|\{}msg, Pid{punctuation|\}} -> Pid {comment|! done after 1.5e3 -> not true andalso K#kettle.name end,}
    F {operator|=} fun({constant|A}) -> {constant|A} rem {number|2} {property|end}, {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
