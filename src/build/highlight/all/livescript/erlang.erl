{operator|%%} {identifier|kettle}
{operator|-}{identifier|module}{punctuation|(}{identifier|kettle}{punctuation|)}{punctuation|.}
{operator|-}{identifier|export}{punctuation|(}{punctuation|[}{identifier|boil}{regex|/1, 'quoted atom'/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{identifier|include}{punctuation|(}{interpolated-string|{string|"x.hrl"}}{punctuation|)}{punctuation|.}
{operator|-}{identifier|define}{punctuation|(}{identifier|MAX}{punctuation|,} {number|16}{comment|#FF).}
{operator|-}{identifier|record}{punctuation|(}{identifier|kettle}{punctuation|,} {punctuation|\{}{identifier|litres} {operator|=} {number|1.7} {operator|::} {identifier|float}{punctuation|(}{punctuation|)}{punctuation|,} {identifier|name}{punctuation|\}}{punctuation|)}{punctuation|.}
{identifier|boil}{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    {identifier|Str} {operator|=} {interpolated-string|{string|"at ~p\\n"}}{punctuation|,} {identifier|C} {operator|=} ${identifier|a}{punctuation|,} {identifier|Bin} {operator|=} {operator|<<}{interpolated-string|{string|"x"}}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}{identifier|integer}{operator|>>}{punctuation|,}
    {keyword|case} {punctuation|[}{identifier|X} {operator|*} {number|2} {operator|\|\|} {identifier|X} {operator|<-} {identifier|lists}{punctuation|:}{identifier|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {identifier|X} {operator|/}{operator|=} {number|3}{punctuation|]} {keyword-operator operator|of}
        {punctuation|[}{punctuation|]} {operator|->} {identifier|ok}{punctuation|;} {punctuation|[}{identifier|_} {punctuation|\|} {identifier|T}{punctuation|]} {operator|->} {punctuation|\{}{identifier|error}{punctuation|,} {identifier|T}{punctuation|,} {operator|?}{identifier|MAX}{punctuation|\}}
    {identifier|end}{punctuation|,}
    {identifier|receive} {punctuation|\{}{identifier|msg}{punctuation|,} {identifier|Pid}{punctuation|\}} {operator|->} {identifier|Pid} {operator|!} {identifier|done} {identifier|after} {number|1.5e3} {operator|->} {keyword-operator operator|not} {boolean|true} {identifier|andalso} {identifier|K}{comment|#kettle.name end,}
    {identifier|F} {operator|=} {identifier|fun}{punctuation|(}{identifier|A}{punctuation|)} {operator|->} {identifier|A} {identifier|rem} {number|2} {identifier|end}{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
