%% kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} 'quoted atom'{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{function|define}{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
{operator|-}{keyword|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}#kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} {keyword|when} L {operator|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{vhdl-vectors number|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}
    {keyword|case} {punctuation|[}X {operator|*} {number|2} \|\| X {operator|<}{operator|-} lists{punctuation|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid ! done {keyword|after} {number|1.5e3} {operator|-}{operator|>} {operator|not} {boolean|true} andalso K#kettle{punctuation|.}name {keyword|end}{punctuation|,}
    F {operator|=} {function|fun}{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A {operator|rem} {number|2} {keyword|end}{punctuation|,} #{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{punctuation|,} try {function|F}{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}_ {operator|-}{operator|>} C {keyword|end}{punctuation|.}
