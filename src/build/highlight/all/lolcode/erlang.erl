%% kettle
-module(kettle).
-export([boil/{number|1}{punctuation|,} 'quoted atom'/{number|0}]).
-include({string|"x.hrl"}).
-define(MAX{punctuation|,} {number|16}#FF).
-record(kettle{punctuation|,} \{litres = {number|1.7} :: float(){punctuation|,} name\}).
boil(#kettle\{litres = L\} = K) when L > {number|0}{punctuation|,} is_float(L) ->
    Str = {string|"at ~p\\n"}{punctuation|,} C = $a{punctuation|,} Bin = <<{string|"x"}{punctuation|,} {number|1}:{number|8}/integer>>{punctuation|,}
    case [X * {number|2} \|\| X <- lists:seq({number|1}{punctuation|,} {number|10}){punctuation|,} X /= {number|3}] of
        [] -> ok; [_ \| T] -> \{error{punctuation|,} T{punctuation|,} ?MAX\}
    end{punctuation|,}
    receive \{msg{punctuation|,} Pid\} -> Pid {punctuation|!} done after {number|1.5}e3 -> not true andalso K#kettle.name end{punctuation|,}
    F = fun(A) -> A rem {number|2} end{punctuation|,} #\{key => value\}{punctuation|,} try F({number|1}) catch error:_ -> C end.
