{operator|%}{operator|%} kettle
{operator|-}{keyword|module}{punctuation|(}kettle{punctuation|)}.
{operator|-}export{punctuation|(}[boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}]{punctuation|)}.
{operator|-}{keyword|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}.
{operator|-}record{punctuation|(}kettle{punctuation|,} \{litres {operator|=} {number|1.7} {operator|::} float{punctuation|(}{punctuation|)}{punctuation|,} name\}{punctuation|)}.
boil{punctuation|(}#kettle\{litres {operator|=} L\} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}{keyword|integer}{operator|>}{operator|>}{punctuation|,}
    {keyword|case} [X {operator|*} {number|2} \|\| X {operator|<}{operator|-} lists{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/=} {number|3}] of
        [] {operator|-}{operator|>} ok{punctuation|;} [_ \| T] {operator|-}{operator|>} \{error{punctuation|,} T{punctuation|,} ?MAX\}
    {keyword|end}{punctuation|,}
    receive \{msg{punctuation|,} Pid\} {operator|-}{operator|>} Pid {comment|! done after 1.5e3 -> not true andalso K#kettle.name end,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} {keyword|end}{punctuation|,} #\{key {operator|=>} value\}{punctuation|,} try F{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}_ {operator|-}{operator|>} C {keyword|end}.
