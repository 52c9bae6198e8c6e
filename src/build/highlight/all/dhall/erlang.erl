%% kettle
-module{punctuation|(}kettle{punctuation|)}{punctuation|.}
-export{punctuation|(}{punctuation|[}boil{punctuation|/}{number|1}{punctuation|,} 'quoted atom'{punctuation|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
-define{punctuation|(}{class-name|MAX}{punctuation|,} {number|16}{operator|#}{class-name|FF}{punctuation|)}{punctuation|.}
-record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {operator|::} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}{operator|#}kettle{punctuation|\{}litres {operator|=} {class-name|L}{punctuation|\}} {operator|=} {class-name|K}{punctuation|)} when {class-name|L} {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}{class-name|L}{punctuation|)} {operator|->}
    {class-name|Str} {operator|=} {string|"at ~p\\n"}{punctuation|,} {class-name|C} {operator|=} $a{punctuation|,} {class-name|Bin} {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{operator|:}{number|8}{punctuation|/}integer{operator|>}{operator|>}{punctuation|,}
    case {punctuation|[}{class-name|X} {operator|*} {number|2} {operator|\|\|} {class-name|X} {operator|<}- lists{operator|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {class-name|X} {punctuation|/}{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|->} ok; {punctuation|[}_ {operator|\|} {class-name|T}{punctuation|]} {operator|->} {punctuation|\{}error{punctuation|,} {class-name|T}{punctuation|,} {operator|?}{class-name|MAX}{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} {class-name|Pid}{punctuation|\}} {operator|->} {class-name|Pid} ! done after {number|1.5e3} {operator|->} not true andalso {class-name|K}{operator|#}kettle{punctuation|.}name end{punctuation|,}
    {class-name|F} {operator|=} fun{punctuation|(}{class-name|A}{punctuation|)} {operator|->} {class-name|A} rem {number|2} end{punctuation|,} {operator|#}{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{punctuation|,} try {class-name|F}{punctuation|(}{number|1}{punctuation|)} catch error{operator|:}_ {operator|->} {class-name|C} end{punctuation|.}
