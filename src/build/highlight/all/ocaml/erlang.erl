{operator|%%} kettle
{operator|-}{keyword|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {type-variable function|'quoted} atom'{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{keyword|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}{directive property|#FF}{punctuation|)}{punctuation|.}
{operator|-}record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|::} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}{directive property|#kettle}{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} {keyword|when} L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|->}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} {operator|$}a{punctuation|,} Bin {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>>}{punctuation|,}
    case {punctuation|[}X {operator|*} {number|2} {operator|\|\|} X {operator|<-} lists{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} {operator|->} ok{punctuation|;} {punctuation|[}{punctuation|_} {operator|\|} T{punctuation|]} {operator|->} {punctuation|\{}error{punctuation|,} T{punctuation|,} {operator|?}MAX{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|->} Pid {operator|!} {keyword|done} after {number|1.5e3} {operator|->} not {boolean|true} andalso K{punctuation|#}kettle{punctuation|.}name {keyword|end}{punctuation|,}
    F {operator|=} {keyword|fun}{punctuation|(}A{punctuation|)} {operator|->} A rem {number|2} {keyword|end}{punctuation|,} {punctuation|#}{punctuation|\{}key {operator|=>} {keyword|value}{punctuation|\}}{punctuation|,} {keyword|try} F{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}{punctuation|_} {operator|->} C {keyword|end}{punctuation|.}
