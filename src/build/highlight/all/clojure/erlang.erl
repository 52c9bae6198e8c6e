%% kettle
-module{punctuation|(}{function|kettle}{punctuation|)}.
-export{punctuation|(}{punctuation|[}boil/{number|1}{punctuation|,} 'quoted atom'/{number|0}{punctuation|]}{punctuation|)}.
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-define{punctuation|(}MAX{punctuation|,} {number|16}{operator|#}FF{punctuation|)}.
-record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres = {number|1.7} :: float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}.
boil{punctuation|(}{operator|#}kettle{punctuation|\{}litres = L{punctuation|\}} = K{punctuation|)} when L > {number|0}{punctuation|,} is_float{punctuation|(}{function|L}{punctuation|)} ->
    Str = {string|"at ~p\\n"}{punctuation|,} C = $a{punctuation|,} Bin = <<{string|"x"}{punctuation|,} {number|1}:{number|8}/integer>>{punctuation|,}
    case {punctuation|[}X * {number|2} \|\| X <- lists:seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X /= {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok{comment|; [_ \| T] -> \{error, T, ?MAX\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} -> Pid ! done after {number|1.5e3} -> not {boolean|true} andalso K{operator|#}kettle.name end{punctuation|,}
    F = fun{punctuation|(}{function|A}{punctuation|)} -> A rem {number|2} end{punctuation|,} {operator|#}{punctuation|\{}key => value{punctuation|\}}{punctuation|,} try F{punctuation|(}{number|1}{punctuation|)} catch error:_ -> C end.
