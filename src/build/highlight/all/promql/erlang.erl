{operator|%}{operator|%} kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} 'quoted atom'{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{function|include}{punctuation|(}"x{punctuation|.}hrl"{punctuation|)}{punctuation|.}
{operator|-}{function|define}{punctuation|(}{keyword|MAX}{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {context-labels|{punctuation|\{}{label-key attr-name|litres} {punctuation|=} 1.7 :: float(){punctuation|,} name{punctuation|\}}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}#kettle{context-labels|{punctuation|\{}{label-key attr-name|litres} {punctuation|=} L{punctuation|\}}} = K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str = "at ~p\\n"{punctuation|,} C = $a{punctuation|,} Bin = {operator|<}{operator|<}"x"{punctuation|,} {number|1}:{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}
    case {punctuation|[}X {operator|*} {number|2} \|\| X {operator|<}{operator|-} lists:{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}= {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} {operator|-}{operator|>} {context-labels|{punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}}
    end{punctuation|,}
    receive {context-labels|{punctuation|\{}msg{punctuation|,} Pid{punctuation|\}}} {operator|-}{operator|>} Pid ! done after {number|1.5e3} {operator|-}{operator|>} not true andalso K#kettle{punctuation|.}name end{punctuation|,}
    F = {function|fun}{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end{punctuation|,} #{context-labels|{punctuation|\{}{label-key attr-name|key} {punctuation|=}> value{punctuation|\}}}{punctuation|,} try {function|F}{punctuation|(}{number|1}{punctuation|)} catch error:_ {operator|-}{operator|>} C end{punctuation|.}
