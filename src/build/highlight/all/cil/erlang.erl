%% kettle
-module{punctuation|(}kettle{punctuation|)}.
-export{punctuation|(}{punctuation|[}boil/{number|1}{punctuation|,} {string|'quoted atom'}/{number|0}{punctuation|]}{punctuation|)}.
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-define{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}.
-record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {punctuation|=} {number|1.7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}.
boil{punctuation|(}#kettle{punctuation|\{}litres {punctuation|=} L{punctuation|\}} {punctuation|=} K{punctuation|)} when L > {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} ->
    Str {punctuation|=} {string|"at ~p\\n"}{punctuation|,} C {punctuation|=} $a{punctuation|,} Bin {punctuation|=} <<{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}/integer>>{punctuation|,}
    case {punctuation|[}X * {number|2} \|\| X <- lists{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X /{punctuation|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} -> {punctuation|\{}{keyword|error}{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} -> Pid ! done after {number|1.5e3} -> {function|not} {boolean|true} andalso K#kettle.name end{punctuation|,}
    F {punctuation|=} fun{punctuation|(}A{punctuation|)} -> A {function|rem} {number|2} end{punctuation|,} #{punctuation|\{}key {punctuation|=}> {keyword|value}{punctuation|\}}{punctuation|,} try F{punctuation|(}{number|1}{punctuation|)} {keyword|catch} {keyword|error}{punctuation|:}_ -> C end.
