%% kettle
-module{punctuation|(}kettle{punctuation|)}.
-export{punctuation|(}{punctuation|[}boil/1, {string|'quoted atom'}/0{punctuation|]}{punctuation|)}.
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-define{punctuation|(}MAX, {number|16}{comment|#FF).}
-record{punctuation|(}kettle, {punctuation|\{}litres {operator|=} {number|1.7} :: float{punctuation|(}{punctuation|)}, name{punctuation|\}}{punctuation|)}.
boil{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {operator|=} {string|"at ~p{entity|\\n}"}, C {operator|=} {variable|$a}, Bin {operator|=} {operator|<<}{string|"x"}, {number|1}:8/integer{operator|>>},
    {keyword|case} {punctuation|[}X * {number|2} {operator|\|\|} X {operator|<}- lists:seq{punctuation|(}{number|1}, {number|10}{punctuation|)}, X /{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} -{operator|>} ok{punctuation|;} {punctuation|[}_ {operator|\|} T{punctuation|]} -{operator|>} {punctuation|\{}error, T, ?MAX{punctuation|\}}
    end,
    receive {punctuation|\{}msg, Pid{punctuation|\}} -{operator|>} Pid {operator|!} {keyword|done} after {number|1}.5e3 -{operator|>} not {boolean|true} andalso K{comment|#kettle.name end,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} -{operator|>} A rem {number|2} end, {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
