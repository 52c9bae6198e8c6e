%% kettle
-module{punctuation|(}kettle{punctuation|)}.
-export{punctuation|(}{operator|[}boil/1{punctuation|,} 'quoted atom'/0]{punctuation|)}.
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-define{punctuation|(}MAX{punctuation|,} {number|16}{comment|#FF).}
-record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}.
{function|boil}{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} <<{string|"x"}{punctuation|,} {field variable|1}{punctuation|:}{number|8}/integer>>{punctuation|,}
    case {operator|[}X * {number|2} \|\| X <- {field variable|lists}{punctuation|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X /{operator|=} {number|3}] of
        {operator|[}] {operator|->} ok{punctuation|;} {operator|[}_ \| T] {operator|->} {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|->} Pid ! done after {number|1.5e3} {operator|->} not {boolean|true} andalso K{comment|#kettle.name end,}
    F {operator|=} {function|fun}{punctuation|(}A{punctuation|)} {operator|->} A rem {number|2} end{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
