{operator|%}{operator|%} kettle
{operator|-}{keyword|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string-literal|{string|'quoted atom'}}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{keyword|include}{punctuation|(}{string-literal|{string|"x.hrl"}}{punctuation|)}{punctuation|.}
{operator|-}define{punctuation|(}{constant|MAX}{punctuation|,} {number|16}{comment|#FF).}
{operator|-}record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {double-colon punctuation|::} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {operator|=} {string-literal|{string|"at ~p\\n"}}{punctuation|,} {constant|C} {operator|=} {variable|$a}{punctuation|,} Bin {operator|=} {operator|<<}{string-literal|{string|"x"}}{punctuation|,} {number|1}{operator|:}{number|8}{operator|/}integer{operator|>>}{punctuation|,}
    {keyword|case} {punctuation|[}{constant|X} {operator|*} {number|2} {operator|\|\|} {constant|X} {operator|<}{operator|-} lists{symbol|:seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {constant|X} {operator|/=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ {operator|\|} {constant|T}{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error{punctuation|,} {constant|T}{punctuation|,} {operator|?}{constant|MAX}{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid {operator|!} done after {number|1.5e3} {operator|-}{operator|>} {keyword|not} {boolean|true} andalso {constant|K}{comment|#kettle.name end,}
    {constant|F} {operator|=} fun{punctuation|(}{constant|A}{punctuation|)} {operator|-}{operator|>} {constant|A} rem {number|2} {keyword|end}{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
