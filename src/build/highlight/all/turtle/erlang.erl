%% kettle
-module{punctuation|(}kettle{punctuation|)}{punctuation|.}
-export{punctuation|(}{punctuation|[}boil/{number|1}{punctuation|,} {string|'quoted atom'}/{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
-define{punctuation|(}MAX{punctuation|,} {number|16}{comment|#FF).}
-record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {keyword|=} {number|1.7} {function|{prefix|{punctuation|:}}{local-name|:}} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {keyword|=} {string|"at ~p\\n"}{punctuation|,} C {keyword|=} ${keyword|a}{punctuation|,} Bin {keyword|=} <<{string|"x"}{punctuation|,} {number|1}{function|{prefix|{punctuation|:}}{local-name|8}}/integer>>{punctuation|,}
    case {punctuation|[}X * {number|2} \|\| X <- {function|{prefix|lists{punctuation|:}}{local-name|seq}}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X /{keyword|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} -> {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} -> Pid ! done after {number|1.5e3} -> not {boolean|true} andalso K{comment|#kettle.name end,}
    F {keyword|=} fun{punctuation|(}A{punctuation|)} -> A rem {number|2} end{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
