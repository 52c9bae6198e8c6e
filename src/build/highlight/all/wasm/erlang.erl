%% kettle
-{keyword|module}{punctuation|(}kettle{punctuation|)}.
-{keyword|export}{punctuation|(}[boil/{number|1}, 'quoted atom'/{number|0}]{punctuation|)}.
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-define{punctuation|(}MAX, {number|16}#FF{punctuation|)}.
-record{punctuation|(}kettle, \{litres = {number|1.7} :: float{punctuation|(}{punctuation|)}, name\}{punctuation|)}.
boil{punctuation|(}#kettle\{litres = L\} = K{punctuation|)} when L > {number|0}, is_float{punctuation|(}L{punctuation|)} ->
    Str = {string|"at ~p\\n"}, C = {variable|$a}, Bin = <<{string|"x"}, {number|1}:{number|8}/integer>>,
    case [X * {number|2} \|\| X <- lists:seq{punctuation|(}{number|1}, {number|10}{punctuation|)}, X /= {number|3}] of
        [] -> ok; [_ \| T] -> \{error, T, ?MAX\}
    {keyword|end},
    receive \{msg, Pid\} -> Pid ! done after {number|1.5e3} -> not true andalso K#kettle.name {keyword|end},
    F = fun{punctuation|(}A{punctuation|)} -> A rem {number|2} {keyword|end}, #\{key => value\}, try F{punctuation|(}{number|1}{punctuation|)} catch error:_ -> C {keyword|end}.
