%% kettle
-module{punctuation|(}kettle{punctuation|)}.
-export{punctuation|(}[boil/{number|1}{punctuation|,} {string|'quoted atom'}/{number|0}]{punctuation|)}.
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-define{punctuation|(}MAX{punctuation|,} {number|16}{comment|#FF).}
-record{punctuation|(}kettle{punctuation|,} \{litres {operator|=} {number|1.7} :: float{punctuation|(}{punctuation|)}{punctuation|,} name\}{punctuation|)}.
boil{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    {property|Str} {operator|=} {string|"at ~p\\n"}{property|, C} {operator|=} $a{punctuation|,} Bin {operator|=} <<{string|"x"}{punctuation|,} {number|1}:{number|8}/integer>>{punctuation|,}
    case [X * {number|2} \|\| X <- lists:seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X /{operator|=} {number|3}] of
        [] -> ok; [_ \| T] -> \{error{punctuation|,} T{punctuation|,} ?MAX\}
    end{punctuation|,}
    receive \{msg{punctuation|,} Pid\} -> Pid ! done after {number|1}.5e3 -> not true andalso K{comment|#kettle.name end,}
    {property|F} {operator|=} fun{punctuation|(}A{punctuation|)} -> A rem {number|2} end{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
