{operator|%}{operator|%} kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}.
{operator|-}{function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} 'quoted atom'{operator|/}{number|0}{punctuation|]}{punctuation|)}.
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{operator|-}{function|define}{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}.
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} \{{property|litres} {operator|=} {number|1.7} :: {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name\}{punctuation|)}.
{function|boil}{punctuation|(}#kettle\{{property|litres} {operator|=} L\} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    {property|Str} {operator|=} {string|"at ~p\\n"}{punctuation|,} {property|C} {operator|=} $a{punctuation|,} {keyword|Bin} {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}:{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}
    case {punctuation|[}X {operator|*} {number|2} {operator|\|}{operator|\|} X {operator|<}{operator|-} lists:{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok; {punctuation|[}_ {operator|\|} {boolean|T}{punctuation|]} {operator|-}{operator|>} \{error{punctuation|,} {boolean|T}{punctuation|,} ?MAX\}
    end{punctuation|,}
    receive \{msg{punctuation|,} Pid\} {operator|-}{operator|>} Pid ! done after {number|1}.5e3 {operator|-}{operator|>} {operator-word operator|not} {boolean|true} andalso K#kettle.name end{punctuation|,}
    {property|F} {operator|=} {function|fun}{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end{punctuation|,} #\{{property|key} {operator|=}{operator|>} value\}{punctuation|,} try {function|F}{punctuation|(}{number|1}{punctuation|)} catch error:_ {operator|-}{operator|>} C end.
