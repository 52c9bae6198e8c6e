{operator|%}{operator|%} kettle
{operator|-}module{operator|(}kettle{operator|)}{punctuation|.}
{operator|-}export{operator|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{operator|)}{punctuation|.}
{operator|-}include{operator|(}{string|"x.hrl"}{operator|)}{punctuation|.}
{operator|-}define{operator|(}MAX{punctuation|,} {number|16}{operator|#}FF{operator|)}{punctuation|.}
{operator|-}record{operator|(}kettle{punctuation|,} {operator|\{}litres {operator|=} {number|1.7} {operator|:}{operator|:} float{operator|(}{operator|)}{punctuation|,} name{operator|\}}{operator|)}{punctuation|.}
boil{operator|(}{operator|#}kettle{operator|\{}litres {operator|=} L{operator|\}} {operator|=} K{operator|)} when L {operator|>} {number|0}{punctuation|,} is_float{operator|(}L{operator|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} {operator|$}a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{operator|:}{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}
    case {punctuation|[}X {operator|*} {number|2} {operator|\|}{operator|\|} X {operator|<}{operator|-} lists{operator|:}seq{operator|(}{number|1}{punctuation|,} {number|10}{operator|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{operator|;} {punctuation|[}_ {operator|\|} T{punctuation|]} {operator|-}{operator|>} {operator|\{}error{punctuation|,} T{punctuation|,} {operator|?}MAX{operator|\}}
    end{punctuation|,}
    receive {operator|\{}msg{punctuation|,} Pid{operator|\}} {operator|-}{operator|>} Pid {operator|!} done after {number|1.5e3} {operator|-}{operator|>} not {boolean|true} andalso K{operator|#}kettle{punctuation|.}name end{punctuation|,}
    F {operator|=} fun{operator|(}A{operator|)} {operator|-}{operator|>} A rem {number|2} end{punctuation|,} {operator|#}{operator|\{}key {operator|=}{operator|>} value{operator|\}}{punctuation|,} try F{operator|(}{number|1}{operator|)} catch error{operator|:}_ {operator|-}{operator|>} C end{punctuation|.}
