%% kettle
-module{punctuation|(}kettle{punctuation|)}.
-export{punctuation|(}{punctuation|[}boil/{number|1}{punctuation|,} 'quoted atom'/{number|0}{punctuation|]}{punctuation|)}.
-include{punctuation|(}"x.hrl"{punctuation|)}.
-{keyword|define}{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}.
-record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1}.{number|7} {comment|:: float(), name\}).}
boil{punctuation|(#}kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} {keyword|when} L > {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|->}
    Str {operator|=} "at ~p\\n"{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} <<"x"{punctuation|,} {variable|1}{punctuation|:}{number|8}/integer>>{punctuation|,}
    {keyword|case} {punctuation|[}X * {number|2} \|\| X <- {variable|lists}{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X /{operator|=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} {operator|->} ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} {operator|->} {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|->} Pid ! done after {number|1}.5e3 {operator|->} {keyword|not} true andalso K#kettle.name {keyword|end}{punctuation|,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|->} A rem {number|2} {keyword|end}{punctuation|,} #{punctuation|\{}key {operator|=}> value{punctuation|\}}{punctuation|,} try F{punctuation|(}{number|1}{punctuation|)} catch {variable|error}{punctuation|:}_ {operator|->} C {keyword|end}.
