%% kettle
-module{punctuation|(}{car|kettle}{punctuation|)}.
-export{punctuation|(}{punctuation|[}boil/1, {quoted-symbol variable symbol|'quoted} atom{quoted-symbol variable symbol|'/0}{punctuation|]}{punctuation|)}.
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-define{punctuation|(}{car|MAX}, 16#FF{punctuation|)}.
-record{punctuation|(}{car|kettle}, \{litres = {number|1.7} :: float{punctuation|(}{punctuation|)}, name\}{punctuation|)}.
boil{punctuation|(}#kettle\{litres = L\} = K{punctuation|)} when L > 0, is_float{punctuation|(}{car|L}{punctuation|)} ->
    Str = {string|"at ~p\\n"}, C = $a, Bin = <<{string|"x"}, 1:8/integer>>,
    case {punctuation|[}X * {number|2} \|\| X <- lists{lisp-property property|:seq}{punctuation|(}1, {number|10}{punctuation|)}, X /= 3{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok{comment|; [_ \| T] -> \{error, T, ?MAX\}}
    end,
    receive \{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun{punctuation|(}{car|A}{punctuation|)} -> A rem {number|2} end, #\{key => value\}, try F{punctuation|(}{number|1}{punctuation|)} catch error{lisp-property property|:_} -> C end.
