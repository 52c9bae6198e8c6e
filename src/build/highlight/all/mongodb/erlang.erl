{operator|%}{operator|%} kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{keyword|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{function|define}{punctuation|(}{constant|MAX}{punctuation|,} {number|16}#{constant|FF}{punctuation|)}{punctuation|.}
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {operator|:}{operator|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}#kettle{punctuation|\{}litres {operator|=} {constant|L}{punctuation|\}} {operator|=} {constant|K}{punctuation|)} when {constant|L} {operator|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}{constant|L}{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} {constant|C} {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}{operator|:}{number|8}{operator|/}integer{operator|>>}{punctuation|,}
    {keyword|case} {punctuation|[}{constant|X} {operator|*} {number|2} {operator|\|\|} {constant|X} {operator|<}{operator|-} {property|lists}{operator|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {constant|X} {operator|/=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ {operator|\|} {constant|T}{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error{punctuation|,} {constant|T}{punctuation|,} {operator|?}{constant|MAX}{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid {operator|!} done after {number|1.5e3} {operator|-}{operator|>} not {boolean|true} andalso {constant|K}#kettle{punctuation|.}name end{punctuation|,}
    {constant|F} {operator|=} {function|fun}{punctuation|(}{constant|A}{punctuation|)} {operator|-}{operator|>} {constant|A} rem {number|2} end{punctuation|,} #{punctuation|\{}{parameter|key} {operator|=>} value{punctuation|\}}{punctuation|,} {keyword|try} {constant|F}{punctuation|(}{number|1}{punctuation|)} catch {property|error}{operator|:}_ {operator|-}{operator|>} {constant|C} end{punctuation|.}
