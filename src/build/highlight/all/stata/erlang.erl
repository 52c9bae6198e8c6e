%% kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}.
{operator|-}{function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {variable|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}.
{operator|-}{function|include}{punctuation|(}{string-literal|{string|"x.hrl"}}{punctuation|)}.
{operator|-}{function|define}{punctuation|(}MAX{punctuation|,} {number|16}{operator|#}FF{punctuation|)}.
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}.
{command keyword|boil}{punctuation|(}{operator|#}kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    {command keyword|Str} {operator|=} {string-literal|{string|"at ~p\\n"}}{punctuation|,} C {operator|=} {variable|$a}{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string-literal|{string|"x"}}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}
    {command keyword|case} {punctuation|[}X {operator|*} {number|2} {operator|\|}{operator|\|} X {operator|<}{operator|-} lists{punctuation|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok; {punctuation|[}_ {operator|\|} T{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    {command keyword|end}{punctuation|,}
    {command keyword|receive} {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid {operator|!} done after {number|1}{number|.5}e3 {operator|-}{operator|>} not true andalso K{operator|#}kettle.name end{punctuation|,}
    {command keyword|F} {operator|=} {function|fun}{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end{punctuation|,} {operator|#}{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{punctuation|,} try {function|F}{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}_ {operator|-}{operator|>} C end.
