%% kettle
{operator|-}{keyword|module}{punctuation|(}kettle{punctuation|)}.
{operator|-}export{punctuation|(}[boil{operator|/}{number|1}{punctuation|,} {comment|'quoted atom'/0]).}
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{operator|-}define{punctuation|(}{function|MAX}{punctuation|,} {number|16}#FF{punctuation|)}.
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} {keyword|name}{punctuation|\}}{punctuation|)}.
boil{punctuation|(}#kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} {keyword|when} L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    {function|Str} {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}{keyword|integer}{operator|>}{operator|>}{punctuation|,}
    {keyword|case} [X {operator|*} {number|2} \|\| X {operator|<}{operator|-} lists{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}] {keyword|of}
        [] {operator|-}{operator|>} ok{punctuation|;} [_ \| T] {operator|-}{operator|>} {punctuation|\{}{keyword|error}{punctuation|,} T{punctuation|,} ?{function|MAX}{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid {comment|! done after 1.5e3 -> not true andalso K#kettle.name end,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A {comment|{keyword|rem} 2 end, #\{key => value\}, try F(1) catch error:_ -> C end.}
