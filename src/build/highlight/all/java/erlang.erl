{operator|%}{operator|%} kettle
{operator|-}{keyword|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} 'quoted atom'{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{function|define}{punctuation|(}{constant|MAX}{punctuation|,} {number|16}#{constant|FF}{punctuation|)}{punctuation|.}
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {operator|::} {keyword|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}#kettle{punctuation|\{}litres {operator|=} {class-name|L}{punctuation|\}} {operator|=} {class-name|K}{punctuation|)} when {class-name|L} {operator|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}{class-name|L}{punctuation|)} {operator|->}
    {class-name|Str} {operator|=} {string|"at ~p\\n"}{punctuation|,} {class-name|C} {operator|=} $a{punctuation|,} {class-name|Bin} {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}{operator|:}{number|8}{operator|/}integer{operator|>>}{punctuation|,}
    {keyword|case} {punctuation|[}{class-name|X} {operator|*} {number|2} {operator|\|\|} {class-name|X} {operator|<}{operator|-} lists{operator|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {class-name|X} {operator|/=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|->} ok{punctuation|;} {punctuation|[}_ {operator|\|} {class-name|T}{punctuation|]} {operator|->} {punctuation|\{}error{punctuation|,} {class-name|T}{punctuation|,} {operator|?}{constant|MAX}{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} {class-name|Pid}{punctuation|\}} {operator|->} {class-name|Pid} {operator|!} done after {number|1.5e3} {operator|->} not {boolean|true} andalso {class-name|K}#kettle{punctuation|.}name end{punctuation|,}
    {class-name|F} {operator|=} {function|fun}{punctuation|(}{class-name|A}{punctuation|)} {operator|->} {class-name|A} rem {number|2} end{punctuation|,} #{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{punctuation|,} {keyword|try} {class-name|F}{punctuation|(}{number|1}{punctuation|)} {keyword|catch} error{operator|:}_ {operator|->} {class-name|C} end{punctuation|.}
