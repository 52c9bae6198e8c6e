{operator|%}{operator|%} kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{keyword|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{function|define}{punctuation|(}{constant|MAX}{punctuation|,} {number|16}{comment|#FF).}
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} {constant|C} {operator|=} {variable|$a}{punctuation|,} Bin {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>>}{punctuation|,}
    case {punctuation|[}{constant|X} {operator|*} {number|2} {operator|\|\|} {constant|X} {operator|<}{operator|-} lists{punctuation|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {constant|X} {operator|/=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|->} {class-name|ok}{punctuation|;} {punctuation|[}_ {operator|\|} {constant|T}{punctuation|]} {operator|->} {punctuation|\{}error{punctuation|,} {constant|T}{punctuation|,} ?{constant|MAX}{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|->} {class-name|Pid} {operator|!} done after {number|1.5e3} {operator|->} {class-name|not} {boolean|true} andalso {constant|K}{comment|#kettle.name end,}
    {constant|F} {operator|=} {function|fun}{punctuation|(}{constant|A}{punctuation|)} {operator|->} {class-name|A} rem {number|2} end{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
