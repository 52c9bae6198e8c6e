{operator|%}{operator|%} kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{operator|.}
{operator|-}{function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string single-quoted-string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{operator|.}
{operator|-}{keyword|include}{punctuation|(}{string double-quoted-string|"x.hrl"}{punctuation|)}{operator|.}
{operator|-}{function|define}{punctuation|(}{constant|MAX}{punctuation|,} {number|16}{comment|#FF).}
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {operator|::} {keyword type-declaration|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{operator|.}
{function|boil}{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {operator|=} {string double-quoted-string|"at ~p\\n"}{punctuation|,} {constant|C} {operator|=} {variable|$a}{punctuation|,} Bin {operator|=} {operator|<<}{string double-quoted-string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>>}{punctuation|,}
    {keyword|case} {punctuation|[}{constant|X} {operator|*} {number|2} {operator|\|\|} {class-name|X} {operator|<}{operator|-} lists{punctuation|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {constant|X} {operator|/=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|->} {property|ok}{punctuation|;} {punctuation|[}{class-name|_} {operator|\|} {class-name|T}{punctuation|]} {operator|->} {punctuation|\{}error{punctuation|,} {constant|T}{punctuation|,} {operator|?}{constant|MAX}{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|->} {property|Pid} {operator|!} done after {number|1.5e3} {operator|->} {property|not} {constant boolean|true} andalso {constant|K}{comment|#kettle.name end,}
    {constant|F} {operator|=} {function|fun}{punctuation|(}{constant|A}{punctuation|)} {operator|->} {constant|A} rem {number|2} end{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
