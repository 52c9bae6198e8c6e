%% kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}export{punctuation|(}{punctuation|[}{url|boil/1}{punctuation|,} 'quoted atom'{url|/0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}{comment|#FF).}
{operator|-}record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1}{punctuation|.}{number|7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {url|1:8/integer}{operator|>}{operator|>}{punctuation|,}
    case {punctuation|[}X * {number|2} {operator|\|\|} X {operator|<}{operator|-} lists{punctuation|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {url|/=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|->} ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} {operator|->} {punctuation|\{}error{punctuation|,} T{punctuation|,} {operator|?}MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|->} Pid {operator|!} done after {number|1}{punctuation|.}5e3 {operator|->} not {boolean|true} andalso K{comment|#kettle.name end,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|->} A rem {number|2} end{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
