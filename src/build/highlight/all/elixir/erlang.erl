{punctuation|%}{punctuation|%} kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{function|export}{punctuation|(}{punctuation|[}{function|boil}{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{function|define}{punctuation|(}{module class-name|MAX}{punctuation|,} {number|16}{comment|#FF).}
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {operator|::} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    {module class-name|Str} {operator|=} {string|"at ~p\\n"}{punctuation|,} {module class-name|C} {operator|=} $a{punctuation|,} {module class-name|Bin} {operator|=} {punctuation|<<}{string|"x"}{punctuation|,} {number|1}{atom symbol|:8}{operator|/}integer{punctuation|>>}{punctuation|,}
    {keyword|case} {punctuation|[}{module class-name|X} {operator|*} {number|2} {operator|\|\|} {module class-name|X} {operator|<-} lists{atom symbol|:seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {module class-name|X} {operator|/}{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|->} ok; {punctuation|[}_ {operator|\|} {module class-name|T}{punctuation|]} {operator|->} {punctuation|\{}error{punctuation|,} {module class-name|T}{punctuation|,} ?{module class-name|MAX}{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} {module class-name|Pid}{punctuation|\}} {operator|->} {module class-name|Pid} {operator|!} done {keyword|after} {number|1.5e3} {operator|->} {keyword|not} {boolean|true} andalso {module class-name|K}{comment|#kettle.name end,}
    {module class-name|F} {operator|=} {function|fun}{punctuation|(}{module class-name|A}{punctuation|)} {operator|->} {module class-name|A} rem {number|2} {keyword|end}{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
