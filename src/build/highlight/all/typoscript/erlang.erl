{operator|%}{operator|%} {tag|kettle}
{tag|-module}{punctuation|(}{tag|kettle}{punctuation|)}{punctuation|.}
{tag|-export}{punctuation|(}{punctuation|[}{tag|boil}{operator|/}{tag|1}{punctuation|,} '{tag|quoted} {tag|atom}'{operator|/}{tag|0}{punctuation|]}{punctuation|)}{punctuation|.}
{tag|-include}{punctuation|(}"{tag|x{punctuation|.}}{tag|hrl}"{punctuation|)}{punctuation|.}
{tag|-define}{punctuation|(}{tag|MAX}{punctuation|,} {tag|16}{comment|#FF).}
{tag|-record}{punctuation|(}{tag|kettle}{punctuation|,} {punctuation|\{}{tag|litres} {operator|=} {string|1.7 {punctuation|:}{punctuation|:} float(){punctuation|,} name\}).}
{tag|boil}{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    {tag|Str} {operator|=} {string|"at ~p\\n"{punctuation|,} C = $a{punctuation|,} Bin = <<"x"{punctuation|,} 1{punctuation|:}8/integer>>{punctuation|,}}
    {tag|case} {punctuation|[}{tag|X} {operator|*} {tag|2} {punctuation|\|}{punctuation|\|} {tag|X} {operator|<}{tag|-} {tag|lists}{punctuation|:}{tag|seq}{punctuation|(}{tag|1}{punctuation|,} {tag|10}{punctuation|)}{punctuation|,} {tag|X} {operator|/}{operator|=} {string|3] of}
        {punctuation|[}{punctuation|]} {tag|-}{operator|>} {tag|ok}{punctuation|;} {punctuation|[}{tag|_} {punctuation|\|} {tag|T}{punctuation|]} {tag|-}{operator|>} {punctuation|\{}{tag|error}{punctuation|,} {tag|T}{punctuation|,} {operator|?}{tag|MAX}{punctuation|\}}
    {tag|end}{punctuation|,}
    {tag|receive} {punctuation|\{}{tag|msg}{punctuation|,} {tag|Pid}{punctuation|\}} {tag|-}{operator|>} {tag|Pid} {operator|!} {tag|done} {tag|after} {number|1{operator|.}}{tag|5e3} {tag|-}{operator|>} {tag|not} {tag|true} {tag|andalso} {tag|K}{comment|#kettle.name end,}
    {tag|F} {operator|=} {string|fun(A) -> A rem 2 end{punctuation|,} }{comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
