%% kettle
-{keyword|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
-export{punctuation|(}[boil/1, 'quoted atom'/0]{punctuation|)}{punctuation|.}
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
-define{punctuation|(}MAX, 16#FF{punctuation|)}{punctuation|.}
-{keyword|record}{punctuation|(}kettle, {punctuation|\{}litres {operator|=} 1{punctuation|.}{function|7 }:: float{punctuation|(}{punctuation|)}, name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}#kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L > 0, is_float{punctuation|(}L{punctuation|)} {operator|->}
    Str {operator|=} {string|"at ~p\\n"}, C {operator|=} $a, Bin {operator|=} <<{string|"x"}{function|, 1}:8/integer>>,
    {function|case [X * 2 \|\| X <- lists}:seq{punctuation|(}1, 10{punctuation|)}, X /= 3] of
        [] {operator|->} ok{punctuation|;} [_ {operator|\|} T] {operator|->} {punctuation|\{}error, T, ?MAX{punctuation|\}}
    end,
    receive {punctuation|\{}msg, Pid{punctuation|\}} {operator|->} Pid ! done after 1{punctuation|.}5e3 {operator|->} not true andalso K#kettle{punctuation|.}name end,
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|->} A rem 2 end, #{punctuation|\{}key => value{punctuation|\}}, try F{punctuation|(}1{punctuation|)} {function|catch error}:_ {operator|->} C end{punctuation|.}
