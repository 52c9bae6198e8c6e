%% kettle
-{function|module}{punctuation|(}kettle{punctuation|)}.
-{function|export}{punctuation|(}{punctuation|[}boil/{number|1}{punctuation|,} 'quoted atom'/{number|0}{punctuation|]}{punctuation|)}.
-{function|include}{punctuation|(}"x.hrl"{punctuation|)}.
-{function|define}{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}.
-{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1}.{number|7} {punctuation|:}{punctuation|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}.
{function|boil}{punctuation|(}#kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L > {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} ->
    Str {operator|=} "at ~p\\n"{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} <<"x"{punctuation|,} {number|1}{punctuation|:}{number|8}/integer>>{punctuation|,}
    case {punctuation|[}X * {number|2} \|\| X <- lists{punctuation|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X /{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} -> {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} -> Pid ! done after {number|1}.5e3 -> not {boolean|true} andalso K#kettle.name end{punctuation|,}
    F {operator|=} {function|fun}{punctuation|(}A{punctuation|)} -> A rem {number|2} end{punctuation|,} #{punctuation|\{}key {operator|=}> value{punctuation|\}}{punctuation|,} try {function|F}{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}_ -> C end.
