{comment|%% kettle}
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{keyword|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{operator|,} {atom builtin|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{keyword|define}{punctuation|(}MAX{operator|,} {number|16}{operator|#}FF{punctuation|)}{punctuation|.}
{operator|-}{function|record}{punctuation|(}kettle{operator|,} {punctuation|\{}litres {operator|=} {number|1.7} {operator|::} {function|float}{punctuation|(}{punctuation|)}{operator|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}{operator|#}kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{operator|,} is_float{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{operator|,} C {operator|=} {keyword|$}a{operator|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{operator|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>}{operator|>}{operator|,}
    {keyword|case} {punctuation|[}X {operator|*} {number|2} {operator|\|}{operator|\|} X {operator|<-} {attr-name|lists}{punctuation|:}{function|seq}{punctuation|(}{number|1}{operator|,} {number|10}{punctuation|)}{operator|,} X {operator|/}{operator|=} {number|3}{punctuation|]} {keyword|of}
        {keyword|[]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}{keyword|_} {operator|\|} T{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error{operator|,} T{operator|,} {punctuation|?}MAX{punctuation|\}}
    {keyword|end}{operator|,}
    receive {punctuation|\{}msg{operator|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid {operator|!} done after {number|1.5e3} {operator|-}{operator|>} {keyword|not} {keyword|true} andalso K{operator|#}kettle{punctuation|.}name {keyword|end}{operator|,}
    F {operator|=} {keyword|fun}{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} {keyword|end}{operator|,} {operator|#}{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{operator|,} {keyword|try} F{punctuation|(}{number|1}{punctuation|)} {keyword|catch} {attr-name|error}{punctuation|:}{keyword|_} {operator|-}{operator|>} C {keyword|end}{punctuation|.}
