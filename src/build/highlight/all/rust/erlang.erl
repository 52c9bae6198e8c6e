{operator|%}{operator|%} kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {lifetime-annotation symbol|'quoted} atom'{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{function|define}{punctuation|(}{constant|MAX}{punctuation|,} {number|16}#{constant|FF}{punctuation|)}{punctuation|.}
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|::} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}#kettle{punctuation|\{}litres {operator|=} {class-name|L}{punctuation|\}} {operator|=} {class-name|K}{punctuation|)} when {class-name|L} {operator|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}{class-name|L}{punctuation|)} {punctuation|->}
    {class-name|Str} {operator|=} {string|"at ~p\\n"}{punctuation|,} {class-name|C} {operator|=} {variable|$a}{punctuation|,} {class-name|Bin} {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>>}{punctuation|,}
    case {punctuation|[}{class-name|X} {operator|*} {number|2} {operator|\|\|} {class-name|X} {operator|<}{operator|-} lists{punctuation|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {class-name|X} {operator|/=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {punctuation|->} ok{punctuation|;} {punctuation|[}_ {operator|\|} {class-name|T}{punctuation|]} {punctuation|->} {punctuation|\{}error{punctuation|,} {class-name|T}{punctuation|,} {operator|?}{constant|MAX}{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} {class-name|Pid}{punctuation|\}} {punctuation|->} {class-name|Pid} {operator|!} done after {number|1.5e3} {punctuation|->} not {boolean|true} andalso {class-name|K}#kettle{punctuation|.}name end{punctuation|,}
    {class-name|F} {operator|=} {function|fun}{punctuation|(}{class-name|A}{punctuation|)} {punctuation|->} {class-name|A} rem {number|2} end{punctuation|,} #{punctuation|\{}key {operator|=>} value{punctuation|\}}{punctuation|,} {keyword|try} {class-name|F}{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}_ {punctuation|->} {class-name|C} end{punctuation|.}
