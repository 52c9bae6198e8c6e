%% kettle
-module{punctuation|(}kettle{punctuation|)}.
-export{punctuation|(}{punctuation|[}boil/1{punctuation|,} 'quoted atom'/0{punctuation|]}{punctuation|)}.
-include{punctuation|(}"x.hrl"{punctuation|)}.
-define{punctuation|(}MAX{punctuation|,} 16#FF{punctuation|)}.
-record{punctuation|(}kettle{punctuation|,} \{litres = 1.7 :: float{punctuation|(}{punctuation|)}{punctuation|,} name\}{punctuation|)}.
boil{punctuation|(}#kettle\{litres = L\} = K{punctuation|)} when L > 0{punctuation|,} is_float{punctuation|(}L{punctuation|)} ->
    Str = "at ~p\\n"{punctuation|,} C = $a{punctuation|,} Bin = <<"x"{punctuation|,} 1:8/integer>>{punctuation|,}
    case {punctuation|[}X * 2 \|\| X <- lists:seq{punctuation|(}1{punctuation|,} 10{punctuation|)}{punctuation|,} X /= 3{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok; {punctuation|[}_ \| T{punctuation|]} -> \{error{punctuation|,} T{punctuation|,} ?MAX\}
    end{punctuation|,}
    receive \{msg{punctuation|,} Pid\} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end{punctuation|,}
    F = fun{punctuation|(}A{punctuation|)} -> A rem 2 end{punctuation|,} #\{key {operator|=>} value\}{punctuation|,} try F{punctuation|(}1{punctuation|)} catch error:_ -> C end.
