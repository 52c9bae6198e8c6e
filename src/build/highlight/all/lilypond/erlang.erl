{comment|%% kettle}
-module{punctuation|(}kettle{punctuation|)}{punctuation|.}
-export{punctuation|(}{punctuation|[}boil/{number|1}{punctuation|,} 'quoted atom{punctuation|'}/{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
-define{punctuation|(}MAX, {number|16}#FF{punctuation|)}{punctuation|.}
-record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1}{punctuation|.}{number|7} :: float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}#kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L {punctuation|>} {number|0}{punctuation|,} is{punctuation|_}float{punctuation|(}L{punctuation|)} -{punctuation|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}:{number|8}/integer{operator|>>}{punctuation|,}
    case {punctuation|[}X * {number|2} {operator|\|}{operator|\|} X {punctuation|<}- lists:seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X /{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} -{punctuation|>} ok; {punctuation|[}{punctuation|_} {operator|\|} T{punctuation|]} -{punctuation|>} {punctuation|\{}error{punctuation|,} T, ?MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} -{punctuation|>} Pid ! done after {number|1}{punctuation|.}5e3 -{punctuation|>} not true andalso K#kettle{punctuation|.}name end{punctuation|,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} -{punctuation|>} A rem {number|2} end{punctuation|,} {embedded-scheme|{punctuation|#}{scheme language-scheme|\{key}} {operator|=}{punctuation|>} value{punctuation|\}}{punctuation|,} try F{punctuation|(}{number|1}{punctuation|)} catch error:_ -{punctuation|>} C end{punctuation|.}
