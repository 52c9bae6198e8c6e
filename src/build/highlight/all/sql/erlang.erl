{operator|%}{operator|%} kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}{comment|#FF).}
{operator|-}record{punctuation|(}kettle{punctuation|,} \{litres {operator|=} {number|1.7} :: {keyword|float}{punctuation|(}{punctuation|)}{punctuation|,} name\}{punctuation|)}{punctuation|.}
boil{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}:{number|8}{operator|/}{keyword|integer}{operator|>>}{punctuation|,}
    {keyword|case} {punctuation|[}X {operator|*} {number|2} {operator|\|\|} X {operator|<}{operator|-} lists:seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ {operator|\|} T{punctuation|]} {operator|-}{operator|>} \{error{punctuation|,} T{punctuation|,} ?MAX\}
    {keyword|end}{punctuation|,}
    receive \{msg{punctuation|,} Pid\} {operator|-}{operator|>} Pid {operator|!} done {keyword|after} {number|1.5}e3 {operator|-}{operator|>} {operator|not} {boolean|true} andalso K{comment|#kettle.name end,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} {keyword|end}{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
