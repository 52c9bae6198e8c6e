%% kettle
-module{punctuation|(}kettle{punctuation|)}.
-export{punctuation|(}[boil/1, 'quoted atom'/0]{punctuation|)}.
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-define{punctuation|(}MAX, 16#FF{punctuation|)}.
-record{punctuation|(}kettle, \{litres = 1.7 :: float{punctuation|(}{punctuation|)}, name\}{punctuation|)}.
boil{punctuation|(}#kettle\{litres = L\} = K{punctuation|)} when L > 0, is_float{punctuation|(}L{punctuation|)} ->
    Str = {string|"at ~p\\n"}, C = $a, Bin = <<{string|"x"}, 1:8/integer>>,
    case [X * 2 \|\| X <- lists:seq{punctuation|(}1, 10{punctuation|)}, X /= 3] of
        [] -> ok{comment|; [_ \| T] -> \{error, T, ?MAX\}}
    end,
    receive \{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun{punctuation|(}A{punctuation|)} -> {type keyword|A} rem 2 end, #\{key => value\}, try F{punctuation|(}1{punctuation|)} catch error:_ -> C end.
