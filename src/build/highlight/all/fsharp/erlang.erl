{operator|%}{operator|%} kettle
{operator|-}{keyword|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} 'quoted atom'{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{keyword|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{function|define}{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {operator|::} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}#{computation-expression keyword|kettle}{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} {keyword|when} L {operator|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}L{punctuation|)} {operator|->}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{class-name|8}{operator|/}integer{operator|>>}{punctuation|,}
    case {punctuation|[}X {operator|*} {number|2} {operator|\|\|} X {operator|<-} lists{punctuation|:}{class-name|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} {operator|->} ok{punctuation|;} {punctuation|[}_ {operator|\|} T{punctuation|]} {operator|->} {punctuation|\{}error{punctuation|,} T{punctuation|,} {operator|?}MAX{punctuation|\}}
    {keyword|end}{punctuation|,}
    {computation-expression keyword|receive} {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|->} Pid {operator|!} {keyword|done} after {number|1.5e3} {operator|->} {keyword|not} {keyword|true} andalso K#kettle{punctuation|.}name {keyword|end}{punctuation|,}
    F {operator|=} {keyword|fun}{punctuation|(}A{punctuation|)} {operator|->} A rem {number|2} {keyword|end}{punctuation|,} #{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{punctuation|,} {keyword|try} {function|F}{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}{class-name|_ {operator|->} C} {keyword|end}{punctuation|.}
