{operator|%}{operator|%} kettle
{operator|-}{function-name builtin|module}{punctuation|(}kettle{punctuation|)}.
{operator|-}{function-name builtin|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{operator|,} 'quoted atom'{operator|/}{number|0}{punctuation|]}{punctuation|)}.
{operator|-}{function-name builtin|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{operator|-}{function-name builtin|define}{punctuation|(}MAX{operator|,} {number|16}#FF{punctuation|)}.
{operator|-}{function-name builtin|record}{punctuation|(}kettle{operator|,} {punctuation|\{}litres {operator|=} {number|1.7} :: {function-name builtin|float}{punctuation|(}{punctuation|)}{operator|,} name{punctuation|\}}{punctuation|)}.
{function-name builtin|boil}{punctuation|(}#kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{operator|,} {function-name builtin|is_float}{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{operator|,} C {operator|=} $a{operator|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{operator|,} {range selector|{row|1}{operator|:}{row|8}}{operator|/}integer{operator|>}{operator|>}{operator|,}
    case {punctuation|[}X {operator|*} {number|2} {punctuation|\|}{punctuation|\|} X {operator|<}{operator|-} lists:{function-name builtin|seq}{punctuation|(}{number|1}{operator|,} {number|10}{punctuation|)}{operator|,} X {operator|/}{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ {punctuation|\|} T{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error{operator|,} T{operator|,} ?MAX{punctuation|\}}
    end{operator|,}
    receive {punctuation|\{}msg{operator|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid ! done after {number|1.5e3} {operator|-}{operator|>} not {boolean|true} andalso K#kettle.name end{operator|,}
    F {operator|=} {function-name builtin|fun}{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end{operator|,} #{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{operator|,} try {function-name builtin|F}{punctuation|(}{number|1}{punctuation|)} catch error:_ {operator|-}{operator|>} C end.
