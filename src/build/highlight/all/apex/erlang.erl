%% kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{keyword|export}{punctuation|(}{sql language-sql|{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}}{punctuation|)}{punctuation|.}
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{function|define}{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {operator|:}{operator|:} {keyword|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}#kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} {keyword|when} L {operator|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}{operator|:}{number|8}{operator|/}{keyword|integer}{operator|>>}{punctuation|,}
    {keyword|case} {punctuation|[}X {operator|*} {number|2} {operator|\|\|} {class-name|X {punctuation|<}- lists{punctuation|:}seq{punctuation|(}1{punctuation|,} 10{punctuation|)}{punctuation|,} X /= 3{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} -{punctuation|>}} ok{punctuation|;} {punctuation|[}_ {operator|\|} T{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error{punctuation|,} T{punctuation|,} {operator|?}MAX{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid {operator|!} done after {number|1}{punctuation|.}5e3 {operator|-}{operator|>} {keyword|not} {boolean|true} andalso K#{class-name|kettle{punctuation|.}name} {keyword|end}{punctuation|,}
    F {operator|=} {function|fun}{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} {keyword|end}{punctuation|,} #{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{punctuation|,} {keyword|try} {function|F}{punctuation|(}{number|1}{punctuation|)} {keyword|catch} error{operator|:}_ {operator|-}{operator|>} C {keyword|end}{punctuation|.}
