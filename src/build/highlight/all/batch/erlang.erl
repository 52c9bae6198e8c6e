%% kettle
-module{punctuation|(}{command|{keyword|kettle}}{punctuation|)}.
-export{punctuation|(}[boil/1, {punctuation|'}quoted atom{punctuation|'}/0]{punctuation|)}.
-include{punctuation|(}"x.hrl"{punctuation|)}.
-define{punctuation|(}{command|{keyword|MAX}, {number|16}#FF}{punctuation|)}.
-record{punctuation|(}{command|{keyword|kettle}, \{litres = {number|1}.{number|7} :: float(}{punctuation|)}, name\}{punctuation|)}.
{command|{keyword|boil}(#kettle\{litres = L\} = K}{punctuation|)} when L > 0, is_float{punctuation|(}{command|{keyword|L}}{punctuation|)} ->
    {command|{keyword|Str} = {string|"at ~p\\n"}, C = $a, Bin = <<{string|"x"}, {number|1}:{number|8}/integer>>,}
    {command|{keyword|case} [X * {number|2} \|\| X <- lists:seq({number|1}, {number|10}}{punctuation|)}, X /= 3] of
        [] -> ok; [_ \| T] -> \{error, T, ?MAX\}
    {command|{keyword|end},}
    {command|{keyword|receive} \{msg, Pid\} -> Pid ! done after {number|1}.5e3 -> not true andalso K#kettle.name end,}
    {command|{keyword|F} = fun(A}{punctuation|)} -> A rem 2 end, #\{key => value\}, try F{punctuation|(}{command|{keyword|1}}{punctuation|)} catch error:_ -> C end.
