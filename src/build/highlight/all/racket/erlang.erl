%% kettle
-module{punctuation|(}{function|kettle}{punctuation|)}.
-export{punctuation|(}{punctuation|[}{function|boil/1,} {symbol|'quoted} atom{symbol|'/0}{punctuation|]}{punctuation|)}.
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-define{punctuation|(}{function|MAX,} 16#FF{punctuation|)}.
-record{punctuation|(}{function|kettle,} \{litres = {number|1.7} :: float{punctuation|(}{punctuation|)}, name\}{punctuation|)}.
boil{punctuation|(}{function|#kettle\{litres} = L\} = K{punctuation|)} when L > 0, is_float{punctuation|(}{function|L}{punctuation|)} ->
    Str = {string|"at ~p\\n"}, C = $a, Bin = <<{string|"x"}, 1:8/integer>>,
    case {punctuation|[}{function|X} * {number|2} {identifier|\|\|} X <- lists:seq{punctuation|(}{function|1,} {number|10}{punctuation|)}, X /= {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok{comment|; [_ \| T] -> \{error, T, ?MAX\}}
    end,
    receive \{msg, Pid\} -> Pid ! done after {number|1.5e3} -> not true andalso K#kettle.name end,
    F = fun{punctuation|(}{function|A}{punctuation|)} -> A rem {number|2} end, #\{key => value\}, try F{punctuation|(}{number|1}{punctuation|)} catch error:_ -> C end.
