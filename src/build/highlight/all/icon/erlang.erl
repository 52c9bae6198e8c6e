{operator|%}{operator|%} kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{operator|.}
{operator|-}{function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{operator|.}
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{operator|.}
{operator|-}{function|define}{punctuation|(}MAX{punctuation|,} {number|16}{comment|#FF).}
{operator|-}{keyword|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {operator|:}{operator|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{operator|.}
{function|boil}{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} {directive builtin|$a}{punctuation|,} Bin {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}{operator|:}{number|8}{operator|/}integer{operator|>>}{punctuation|,}
    {keyword|case} {punctuation|[}X {operator|*} {number|2} {operator|\|\|} X {operator|<-} lists{operator|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ {operator|\|} T{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error{punctuation|,} T{punctuation|,} {operator|?}MAX{punctuation|\}}
    {keyword|end}{punctuation|,}
    {function|receive} {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid {operator|!} done after {number|1.5e3} {operator|-}{operator|>} {keyword|not} true andalso K{comment|#kettle.name end,}
    F {operator|=} {function|fun}{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} {keyword|end}{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
