{operator|%}{operator|%} kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}.
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} 'quoted atom'{operator|/}{number|0}{punctuation|]}{punctuation|)}.
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}{operator|#}FF{punctuation|)}.
{operator|-}record{punctuation|(}kettle{punctuation|,} \{litres {operator|=} {number|1.7} :: float{punctuation|(}{punctuation|)}{punctuation|,} name\}{punctuation|)}.
boil{punctuation|(}{operator|#}kettle\{litres {operator|=} L\} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} {variable|$a}{punctuation|,} Bin {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}:{number|8}{operator|/}integer{operator|>>}{punctuation|,}
    case {punctuation|[}X {operator|*} {number|2} {operator|\|\|} X {operator|<}{operator|-} lists:seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{comment|; [_ \| T] -> \{error, T, ?MAX\}}
    end{punctuation|,}
    receive \{msg{punctuation|,} Pid\} {operator|-}{operator|>} Pid {operator|!} done after {number|1.5e3} {operator|-}{operator|>} not true andalso K{operator|#}kettle.name end{punctuation|,}
    {instruction keyword|F} {operator|=} fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end{punctuation|,} {operator|#}\{key {operator|=}{operator|>} value\}{punctuation|,} try F{punctuation|(}{number|1}{punctuation|)} catch error:_ {operator|-}{operator|>} C end.
