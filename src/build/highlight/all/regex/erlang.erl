%% kettle
-module{group punctuation|(}kettle{group punctuation|)}{char-set class-name|.}
-export{group punctuation|(}{char-class|{char-class-punctuation punctuation|[}boil/1, 'quoted atom'/0{char-class-punctuation punctuation|]}}{group punctuation|)}{char-set class-name|.}
-include{group punctuation|(}"x{char-set class-name|.}hrl"{group punctuation|)}{char-set class-name|.}
-define{group punctuation|(}MAX, 16#FF{group punctuation|)}{char-set class-name|.}
-record{group punctuation|(}kettle, \{litres = 1{char-set class-name|.}7 :: float{group punctuation|(}{group punctuation|)}, name\}{group punctuation|)}{char-set class-name|.}
boil{group punctuation|(}#kettle\{litres = L\} = K{group punctuation|)} when L > 0, is_float{group punctuation|(}L{group punctuation|)} ->
    Str = "at ~p{escape|\\n}", C = {anchor function|$}a, Bin = <<"x", 1:8/integer>>,
    case {char-class|{char-class-punctuation punctuation|[}X * 2 \|\| X {range|<{range-punctuation operator|-} }lists:seq(1, 10), X /= 3{char-class-punctuation punctuation|]}} of
        {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}} -> ok; {char-class|{char-class-punctuation punctuation|[}_ \| T{char-class-punctuation punctuation|]}} -> \{error, T, {quantifier number|?}MAX\}
    end,
    receive \{msg, Pid\} -> Pid ! done after 1{char-set class-name|.}5e3 -> not true andalso K#kettle{char-set class-name|.}name end,
    F = fun{group punctuation|(}A{group punctuation|)} -> A rem 2 end, #\{key => value\}, try F{group punctuation|(}1{group punctuation|)} catch error:_ -> C end{char-set class-name|.}
