{operator|%}{operator|%} kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{keyword|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}define{punctuation|(}{class-name|MAX}{punctuation|,} {number|16}{operator|#}{class-name|FF}{punctuation|)}{punctuation|.}
{operator|-}record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {operator|:}{operator|:} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}{operator|#}kettle{punctuation|\{}litres {operator|=} {class-name|L}{punctuation|\}} {operator|=} {class-name|K}{punctuation|)} {keyword|when} {class-name|L} {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}{class-name|L}{punctuation|)} {operator|->}
    {class-name|Str} {operator|=} {string|"at ~p\\n"}{punctuation|,} {class-name|C} {operator|=} $a{punctuation|,} {class-name|Bin} {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{operator|:}{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}
    case {punctuation|[}{class-name|X} {operator|*} {number|2} \|\| {class-name|X} {operator|<}{operator|-} {property|lists}{operator|:}{property|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {class-name|X} {operator|/=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|->} ok; {punctuation|[}_ \| {class-name|T}{punctuation|]} {operator|->} {punctuation|\{}{function|error}{punctuation|,} {class-name|T}{punctuation|,} ?{class-name|MAX}{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} {class-name|Pid}{punctuation|\}} {operator|->} {class-name|Pid} {operator|!} done after {number|1.5e3} {operator|->} {operator|not} {boolean|true} andalso {class-name|K}{operator|#}kettle{punctuation|.}name end{punctuation|,}
    {class-name|F} {operator|=} fun{punctuation|(}{class-name|A}{punctuation|)} {operator|->} {class-name|A} rem {number|2} end{punctuation|,} {operator|#}{punctuation|\{}key {operator|=>} value{punctuation|\}}{punctuation|,} try {class-name|F}{punctuation|(}{number|1}{punctuation|)} catch {property|error}{operator|:}{property|_} {operator|->} {class-name|C} end{punctuation|.}
