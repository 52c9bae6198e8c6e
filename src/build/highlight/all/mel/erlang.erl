{operator|%}{operator|%} kettle
{flag operator|-module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{flag operator|-export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} 'quoted atom'{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{flag operator|-include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{flag operator|-define}{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
{flag operator|-record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {keyword|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}#kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} {variable|$a}{punctuation|,} Bin {operator|=} {tensor-punctuation punctuation|<<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{tensor-punctuation punctuation|>>}{punctuation|,}
    {keyword|case} {punctuation|[}X {operator|*} {number|2} {operator|\|\|} X {operator|<}{operator|-} lists{punctuation|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} {operator|-}{operator|>} {punctuation|\{}{function|error}{punctuation|,} T{punctuation|,} {punctuation|?}MAX{punctuation|\}}
    {function|end}{punctuation|,}
    receive {punctuation|\{}{function|msg}{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid {operator|!} done after {number|1.5}e3 {operator|-}{operator|>} not true andalso K#kettle{punctuation|.}name end{punctuation|,}
    F {operator|=} {function|fun}{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end{punctuation|,} #{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{punctuation|,} try {function|F}{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}_ {operator|-}{operator|>} C end{punctuation|.}
