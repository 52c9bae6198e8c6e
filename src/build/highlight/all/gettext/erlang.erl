%% kettle
-module(kettle).
-export({punctuation|[}boil/{number|1}, 'quoted atom'/{number|0}{punctuation|]}).
-include({string|"x.hrl"}).
-define(MAX, {number|16}{comment|#FF).}
-record(kettle, \{litres = {number|1}.{number|7} :: float(), name\}).
boil({comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str = {string|"at ~p\\n"}, C = $a, Bin = <<{string|"x"}, {number|1}:{number|8}/integer>>,
    case {punctuation|[}X * {number|2} \|\| X <- lists:seq({number|1}, {number|10}), X /= {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok; {punctuation|[}_ \| T{punctuation|]} -> \{error, T, ?MAX\}
    end,
    receive \{msg, Pid\} -> Pid ! done after {number|1}.5e3 -> not true andalso K{comment|#kettle.name end,}
    F = fun(A) -> A rem {number|2} end, {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
