%% kettle
-module{punctuation|(}kettle{punctuation|)}.
-export{punctuation|(}{punctuation|[}boil/1{punctuation|,} 'quoted atom'/0{punctuation|]}{punctuation|)}.
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-define{punctuation|(}MAX{punctuation|,} 16{color symbol|#FF}{punctuation|)}.
-record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres = 1.7 {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}.
boil{punctuation|(}{color symbol|#kettle}{punctuation|\{}litres = L{punctuation|\}} = K{punctuation|)} when L > 0{punctuation|,} is_float{punctuation|(}L{punctuation|)} {arrow operator|->}
    Str = {string|"at ~p\\n"}{punctuation|,} C = {variable|$a}{punctuation|,} Bin = <<{string|"x"}{punctuation|,} 1{punctuation|:}8/integer>>{punctuation|,}
    {keyword|case} {punctuation|[}X * 2 \|\| X {arrow operator|<-} lists{punctuation|:}seq{punctuation|(}1{punctuation|,} 10{punctuation|)}{punctuation|,} X /= 3{punctuation|]} of
        {punctuation|[}{punctuation|]} {arrow operator|->} ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} {arrow operator|->} {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {arrow operator|->} Pid ! done after 1.5e3 {arrow operator|->} not true andalso K{color symbol|#kettle}.name end{punctuation|,}
    F = fun{punctuation|(}A{punctuation|)} {arrow operator|->} A rem 2 end{punctuation|,} #{punctuation|\{}key => value{punctuation|\}}{punctuation|,} try F{punctuation|(}1{punctuation|)} catch error{punctuation|:}_ {arrow operator|->} C end.
