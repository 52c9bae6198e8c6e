%% kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} 'quoted atom'{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{function|define}{punctuation|(}MAX{punctuation|,} {number|16}{operator|#}FF{punctuation|)}{punctuation|.}
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}{operator|#}kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} {keyword|when} L {punctuation|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}L{punctuation|)} {operator|->}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {punctuation|<}{punctuation|<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{punctuation|>}{punctuation|>}{punctuation|,}
    {keyword|case} {punctuation|[}X {operator|*} {number|2} {operator|\|}{operator|\|} {generator class-name|X} {punctuation|<}{operator|-} lists{punctuation|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|->} ok{punctuation|;} {punctuation|[}{keyword|_} {operator|\|} T{punctuation|]} {operator|->} {punctuation|\{}{keyword|error}{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|->} Pid {operator|!} done after {number|1.5e3} {operator|->} {keyword|not} {boolean|true} andalso K{operator|#}kettle{punctuation|.}name {keyword|end}{punctuation|,}
    F {operator|=} {function|fun}{punctuation|(}A{punctuation|)} {operator|->} A rem {number|2} {keyword|end}{punctuation|,} {operator|#}{punctuation|\{}key {operator|=}{punctuation|>} value{punctuation|\}}{punctuation|,} {keyword|try} {function|F}{punctuation|(}{number|1}{punctuation|)} {keyword|catch} {keyword|error}{punctuation|:}{keyword|_} {operator|->} C {keyword|end}{punctuation|.}
