{operator|%}{operator|%} kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}.
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}, {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}.
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{operator|-}define{punctuation|(}MAX, {number|16}{comment|#FF).}
{operator|-}record{punctuation|(}kettle, {punctuation|\{}litres = {number|1.7} :: float{punctuation|(}{punctuation|)}, name{punctuation|\}}{punctuation|)}.
boil{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str = {string|"at ~p\\n"}, C = {variable|$a,} Bin = {operator|<<}{string|"x"}, {number|1}:{number|8}{operator|/}integer{operator|>>},
    case {punctuation|[}X {operator|*} {number|2} {operator|\|\|} X {operator|<}{operator|-} lists:seq{punctuation|(}{number|1}, {number|10}{punctuation|)}, X {operator|/}= {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok; {punctuation|[}_ {operator|\|} {boolean|T}{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error, {boolean|T}, ?MAX{punctuation|\}}
    end,
    receive {punctuation|\{}msg, Pid{punctuation|\}} {operator|-}{operator|>} Pid {operator|!} done after {number|1.5e3} {operator|-}{operator|>} not {boolean|true} andalso K{comment|#kettle.name end,}
    {boolean|F} = fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end, {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
