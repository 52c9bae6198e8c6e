{operator|%}{operator|%} kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}.
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}1, 'quoted atom'{operator|/}0{punctuation|]}{punctuation|)}.
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{operator|-}define{punctuation|(}MAX, 16{comment|#FF).}
{operator|-}record{punctuation|(}kettle, {punctuation|\{}litres = 1.7 :: float{punctuation|(}{punctuation|)}, name{punctuation|\}}{punctuation|)}.
boil{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str = {string|"at ~p\\n"}, C = ${variable|a}, Bin = {operator|<<}{string|"x"}, 1:8{operator|/}integer{operator|>>},
    case {punctuation|[}X {operator|*} 2 {operator|\|\|} X {operator|<}{operator|-} lists:seq{punctuation|(}1, 10{punctuation|)}, X {operator|/}= 3{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok; {punctuation|[}_ {operator|\|} T{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error, T, {operator|?}MAX{punctuation|\}}
    end,
    receive {punctuation|\{}msg, Pid{punctuation|\}} {operator|-}{operator|>} Pid {operator|!} done after 1.5e3 {operator|-}{operator|>} not true andalso K{comment|#kettle.name end,}
    F = fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem 2 end, {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
