%% kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{operator|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}include{punctuation|(}{comment|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}define{punctuation|(}MAX{operator|,} {number|16}{symbol|#FF}{punctuation|)}{punctuation|.}
{operator|-}record{punctuation|(}kettle{operator|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{operator|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}{symbol|#kettle}{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{operator|,} is_float{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {comment|"at ~p\\n"}{operator|,} C {operator|=} {char|$a}{operator|,} Bin {operator|=} {operator|<}{operator|<}{comment|"x"}{operator|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>>}{operator|,}
    case {punctuation|[}X {operator|*} {number|2} {operator|\|}{temporary-variables|{punctuation|\|} {variable|X} <- {variable|lists}:{variable|seq}({variable|1}, {variable|10}), {variable|X} /= {variable|3}] {variable|of}
        [] -> {variable|ok}; [_ {punctuation|\|}} T{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error{operator|,} T{operator|,} {punctuation|?}MAX{punctuation|\}}
    end{operator|,}
    receive {punctuation|\{}msg{operator|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid {operator|!} done after {number|1.5e3} {operator|-}{operator|>} not {boolean|true} andalso K{symbol|#kettle}{punctuation|.}name end{operator|,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end{operator|,} #{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{operator|,} try F{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}_ {operator|-}{operator|>} C end{punctuation|.}
