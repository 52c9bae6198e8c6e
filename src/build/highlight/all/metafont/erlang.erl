{comment|%% kettle}
{operator|-}module{punctuation|(}kettle{punctuation|)}.
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} 'quoted atom'{operator|/}{number|0}{punctuation|]}{punctuation|)}.
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}{variable|#}FF{punctuation|)}.
{operator|-}record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {operator|::} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}.
boil{punctuation|(}{variable|#}kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} <<{string|"x"}{punctuation|,} {number|1}{operator|:}{number|8}{operator|/}integer>>{punctuation|,}
    case {punctuation|[}X {operator|*} {number|2} \|\| X {operator|<}{operator|-} lists{operator|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}{constant|_} \| T{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid ! done after {number|1.5}e{number|3} {operator|-}{operator|>} {operator|not} {boolean|true} andalso K{variable|#}kettle.name {keyword|end}{punctuation|,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} {keyword|end}{punctuation|,} {variable|#}{punctuation|\{}key => value{punctuation|\}}{punctuation|,} try F{punctuation|(}{number|1}{punctuation|)} catch error{operator|:}{constant|_} {operator|-}{operator|>} C {keyword|end}.
