%% kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}.
{operator|-}{keyword|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {char|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}.
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{operator|-}define{punctuation|(}{class-name|MAX}{punctuation|,} {number|16}#{class-name|FF}{punctuation|)}.
{operator|-}record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}.
boil{punctuation|(}#kettle{punctuation|\{}litres {operator|=} {class-name|L}{punctuation|\}} {operator|=} {class-name|K}{punctuation|)} {keyword|when} {class-name|L} {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}{class-name|L}{punctuation|)} {punctuation|->}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} {class-name|C} {operator|=} $a{punctuation|,} Bin {operator|=} {punctuation|<<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{punctuation|>>}{punctuation|,}
    case {punctuation|[}{class-name|X} {operator|*} {number|2} \|\| {class-name|X} {operator|<}{operator|-} lists{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {class-name|X} {operator|/=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {punctuation|->} ok{punctuation|;} {punctuation|[}_ \| {class-name|T}{punctuation|]} {punctuation|->} {punctuation|\{}error{punctuation|,} {class-name|T}{punctuation|,} {punctuation|?}{class-name|MAX}{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {punctuation|->} Pid ! done after {number|1.5e3} {punctuation|->} {keyword|not} {boolean|true} andalso {class-name|K}#kettle{punctuation|.}name {keyword|end}{punctuation|,}
    {class-name|F} {operator|=} fun{punctuation|(}{class-name|A}{punctuation|)} {punctuation|->} {class-name|A} rem {number|2} {keyword|end}{punctuation|,} #{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{punctuation|,} try {class-name|F}{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}_ {punctuation|->} {class-name|C} {keyword|end}.
