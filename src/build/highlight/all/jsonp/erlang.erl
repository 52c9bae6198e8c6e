%% kettle
-{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
-{function|export}{punctuation|(}{punctuation|[}boil/{number|1}{punctuation|,} 'quoted atom'/{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
-{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
-{function|define}{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
-{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres = {number|1.7} {operator|:}{operator|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}#kettle{punctuation|\{}litres = L{punctuation|\}} = K{punctuation|)} when L > {number|0}{punctuation|,} {function|is_float}{punctuation|(}L{punctuation|)} ->
    Str = {string|"at ~p\\n"}{punctuation|,} C = $a{punctuation|,} Bin = <<{string|"x"}{punctuation|,} {number|1}{operator|:}{number|8}/integer>>{punctuation|,}
    case {punctuation|[}X * {number|2} \|\| X <- lists{operator|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X /= {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} -> {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} -> Pid ! done after {number|1.5e3} -> not {boolean|true} andalso K#kettle{punctuation|.}name end{punctuation|,}
    F = {function|fun}{punctuation|(}A{punctuation|)} -> A rem {number|2} end{punctuation|,} #{punctuation|\{}key => value{punctuation|\}}{punctuation|,} try {function|F}{punctuation|(}{number|1}{punctuation|)} catch error{operator|:}_ -> C end{punctuation|.}
