{operator|%}{operator|%} kettle
{operator|-}{keyword|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{keyword|define}{punctuation|(}MAX{punctuation|,} {number|16}{tag|#FF}{punctuation|)}{punctuation|.}
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}{tag|#kettle}{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}L{punctuation|)} {operator|->}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} {number|$a}{punctuation|,} Bin {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>>}{punctuation|,}
    {keyword|case} {punctuation|[}X {operator|*} {number|2} {operator|\|\|} X {operator|<}{operator|-} lists{punctuation|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|->} ok{comment|; [_ \| T] -> \{error, T, ?MAX\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|->} Pid {operator|!} done after {number|1.5e3} {operator|->} {keyword|not} true andalso K{tag|#kettle}{punctuation|.}name {keyword|end}{punctuation|,}
    F {operator|=} {function|fun}{punctuation|(}A{punctuation|)} {operator|->} A rem {number|2} {keyword|end}{punctuation|,} #{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{punctuation|,} try {function|F}{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}_ {operator|->} C {keyword|end}{punctuation|.}
