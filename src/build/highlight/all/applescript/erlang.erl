%% kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}.
{operator|-}export{punctuation|(}[boil{operator|/}{number|1}{punctuation|,} 'quoted atom'{operator|/}{number|0}]{punctuation|)}.
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}{comment|#FF).}
{operator|-}{class-name|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}{class-name|litres} {operator|=} {number|1.7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}.
boil{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}{class-name|integer}{operator|>}{operator|>}{punctuation|,}
    case [X {operator|*} {number|2} \|\| X {operator|<}{operator|-} lists{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}] {keyword|of}
        [] {operator|-}{operator|>} ok; [_ \| T] {operator|-}{operator|>} {punctuation|\{}{keyword|error}{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid ! done {keyword|after} {number|1.5e3} {operator|-}{operator|>} {operator|not} {keyword|true} andalso K{comment|#kettle.name end,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} {keyword|end}{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
