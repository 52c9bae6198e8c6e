{operator|%}{operator|%} kettle
{operator|-}{keyword|module}{punctuation|(}kettle{punctuation|)}{dot important|.}
{operator|-}{c-style-function function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} 'quoted atom'{operator|/}{number|0}{punctuation|]}{punctuation|)}{dot important|.}
{operator|-}{keyword|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{dot important|.}
{operator|-}{c-style-function function|define}{punctuation|(}MAX{punctuation|,} {number|16}{comment|#FF).}
{operator|-}{c-style-function function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|::} {c-style-function function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{dot important|.}
{c-style-function function|boil}{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} {variable|$a}{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}
    case {punctuation|[}X {operator|*} {number|2} {operator pipe|\|}{operator pipe|\|} X {operator|<}{operator|-} {property-literal property|lists}{punctuation|:}{c-style-function function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ {operator pipe|\|} T{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error{punctuation|,} T{punctuation|,} {operator|?}MAX{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid ! done after {number|1.5e3} {operator|-}{operator|>} {operator|not} {boolean|true} andalso K{comment|#kettle.name end,}
    F {operator|=} {c-style-function function|fun}{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} {keyword|end}{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
