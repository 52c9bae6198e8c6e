{operator|%}{operator|%} kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|{punctuation|'}quoted atom{punctuation|'}}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}include{punctuation|(}{string|{punctuation|"}x.hrl{punctuation|"}}{punctuation|)}{punctuation|.}
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}{comment-hash comment|#FF).}
{operator|-}record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} {function|name}{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}{comment-hash comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {operator|=} {string|{punctuation|"}at ~p\\n{punctuation|"}}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|{punctuation|"}x{punctuation|"}}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}
    case {punctuation|[}X {operator|*} {number|2} {operator|\|}{operator|\|} X {operator|<}{operator|-} lists{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok; {punctuation|[}_ {operator|\|} T{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error{punctuation|,} T{punctuation|,} {operator|?}MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}{source-commands function|msg}{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid ! done after {number|1.5e3} {operator|-}{operator|>} {keyword|not} {boolean|true} andalso K{comment-hash comment|#kettle.name end,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end{punctuation|,} {comment-hash comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
