{operator|%%} kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}{operator|.}
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{operator|,} {operator|'}quoted atom{operator|'/}{number|0}{punctuation|]}{punctuation|)}{operator|.}
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}{operator|.}
{operator|-}define{punctuation|(}MAX{operator|,} {number|16}{operator|#}FF{punctuation|)}{operator|.}
{operator|-}{function|record}{punctuation|(}kettle{operator|,} {punctuation|\{}litres {operator|=} {number|1.7} {operator|::} float{punctuation|(}{punctuation|)}{operator|,} name{punctuation|\}}{punctuation|)}{operator|.}
boil{punctuation|(}{operator|#}kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} {keyword|when} L {operator|>} {number|0}{operator|,} is_float{punctuation|(}L{punctuation|)} {operator|->}
    Str {operator|=} {string|"at ~p\\n"}{operator|,} C {operator|=} {operator|$}a{operator|,} Bin {operator|=} {operator|<<}{string|"x"}{operator|,} {number|1}{operator|:}{number|8}{operator|/}{function|integer}{operator|>>,}
    {keyword|case} {punctuation|[}X {operator|*} {number|2} {operator|\|\|} X {operator|<-} lists{operator|:}seq{punctuation|(}{number|1}{operator|,} {number|10}{punctuation|)}{operator|,} X {operator|/=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} {operator|->} ok{punctuation|;} {punctuation|[}{operator|_} {operator|\|} T{punctuation|]} {operator|->} {punctuation|\{}error{operator|,} T{operator|,} {operator|?}MAX{punctuation|\}}
    {keyword|end}{operator|,}
    receive {punctuation|\{}msg{operator|,} Pid{punctuation|\}} {operator|->} Pid {operator|!} done after {number|1.5e3} {operator|->} {operator|not} {keyword|true} andalso K{operator|#}kettle{operator|.}name {keyword|end}{operator|,}
    F {operator|=} {function|fun}{punctuation|(}A{punctuation|)} {operator|->} A rem {number|2} {keyword|end}{operator|,} {operator|#}{punctuation|\{}{function|key} {operator|=>} value{punctuation|\}}{operator|,} try F{punctuation|(}{number|1}{punctuation|)} {keyword|catch} error{operator|:_} {operator|->} C {keyword|end}{operator|.}
