{operator|%}{operator|%} kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {symbol|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}define{punctuation|(}{class-name|MAX}{punctuation|,} {number|16}{operator|#}{class-name|FF}{punctuation|)}{punctuation|.}
{operator|-}record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}{operator|#}kettle{punctuation|\{}litres {operator|=} {class-name|L}{punctuation|\}} {operator|=} {class-name|K}{punctuation|)} when {class-name|L} {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}{class-name|L}{punctuation|)} {operator|->}
    {class-name|Str} {operator|=} {string|"at ~p\\n"}{punctuation|,} {class-name|C} {operator|=} {char|$a}{punctuation|,} {class-name|Bin} {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>>}{punctuation|,}
    case {punctuation|[}{class-name|X} {operator|*} {number|2} {operator|\|\|} {class-name|X} {operator|<}{operator|-} {label property|lists}{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {class-name|X} {operator|/}{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|->} ok{punctuation|;} {punctuation|[}{keyword|_} {operator|\|} {class-name|T}{punctuation|]} {operator|->} {punctuation|\{}error{punctuation|,} {class-name|T}{punctuation|,} {operator|?}{class-name|MAX}{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} {class-name|Pid}{punctuation|\}} {operator|->} {class-name|Pid} {operator|!} done after {number|1.5e3} {operator|->} not {boolean|true} andalso {class-name|K}{operator|#}kettle{punctuation|.}name end{punctuation|,}
    {class-name|F} {operator|=} fun{punctuation|(}{class-name|A}{punctuation|)} {operator|->} {class-name|A} rem {number|2} end{punctuation|,} {punctuation|#\{}key {operator|=>} value{punctuation|\}}{punctuation|,} try {class-name|F}{punctuation|(}{number|1}{punctuation|)} catch {label property|error}{punctuation|:}{keyword|_} {operator|->} {class-name|C} end{punctuation|.}
