{operator|%%} kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} 'quoted atom'{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{function|define}{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {operator|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{operator|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}#kettle{operator|\{}litres {operator|=} L{operator|\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}L{punctuation|)} {operator|->}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} {kernel-function property|$a}{punctuation|,} Bin {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}{keyword|integer}{operator|>>}{punctuation|,}
    {keyword|case} {punctuation|[}X {operator|*} {number|2} {operator|\|\|} X {operator|<-} lists{punctuation|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|->} ok{punctuation|;} {punctuation|[}_ {operator|\|} T{punctuation|]} {operator|->} {operator|\{}error{punctuation|,} T{punctuation|,} {operator|?}MAX{operator|\}}
    {keyword|end}{punctuation|,}
    receive {operator|\{}msg{punctuation|,} Pid{operator|\}} {operator|->} Pid {operator|!} done after {number|1.5e3} {operator|->} {keyword|not} true andalso K#kettle{punctuation|.}name {keyword|end}{punctuation|,}
    F {operator|=} {function|fun}{punctuation|(}A{punctuation|)} {operator|->} A rem {number|2} {keyword|end}{punctuation|,} #{operator|\{}key {operator|=>} value{operator|\}}{punctuation|,} try {function|F}{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}_ {operator|->} C {keyword|end}{punctuation|.}
