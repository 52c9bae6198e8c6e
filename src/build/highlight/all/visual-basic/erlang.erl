{operator|%}{operator|%} kettle
{operator|-}{keyword|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}export{punctuation|(}[boil{operator|/}{number|1}{punctuation|,} {comment|'quoted atom'/0]).}
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}{operator|#}FF{punctuation|)}{punctuation|.}
{operator|-}record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}{operator|#}kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} {keyword|when} L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} {operator|$}a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}{keyword|integer}{operator|>}{operator|>}{punctuation|,}
    {keyword|case} [X {operator|*} {number|2} \|\| X {operator|<}{operator|-} lists{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}] {keyword|of}
        [] {operator|-}{operator|>} ok; [_ \| T] {operator|-}{operator|>} {punctuation|\{}{keyword|error}{punctuation|,} T{punctuation|,} {punctuation|?}MAX{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid {operator|!} done after {number|1.5e3} {operator|-}{operator|>} {keyword|not} {boolean|true} {keyword|andalso} K{operator|#}kettle{punctuation|.}name {keyword|end}{punctuation|,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A {comment|{keyword|rem} 2 end, #\{key => value\}, try F(1) catch error:_ -> C end.}
