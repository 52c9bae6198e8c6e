{operator|%}{operator|%} kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}export{punctuation|(}{punctuation|[}boil/1{punctuation|,} {string|'quoted atom'}{operator|/}0{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{keyword|define}{punctuation|(}MAX{punctuation|,} 16{comment|#FF).}
{operator|-}record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres = 1{punctuation|.}7 :: float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str = {string|"at ~p\\n"}{punctuation|,} C = {variable|$a}{punctuation|,} Bin = <<{string|"x"}{punctuation|,} 1:8/integer>>{punctuation|,}
    case {namespace|[X * 2 \|\| X <- lists:seq(1, 10), X /= 3]} of
        {punctuation|[}{punctuation|]} {operator|-}> ok{punctuation|;} {punctuation|[}_ {punctuation|\|} T{punctuation|]} {operator|-}> {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|-}> Pid {operator|!} done after 1{punctuation|.}5e3 {operator|-}> not true andalso K{comment|#kettle.name end,}
    F = fun{punctuation|(}A{punctuation|)} {operator|-}> A rem 2 {keyword|end}{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
