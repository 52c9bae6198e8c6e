%% kettle
-module{punctuation|(}kettle{punctuation|)}.
-{keyword|export}{punctuation|(}[boil/1, {string|'quoted atom'}/0]{punctuation|)}.
{keyword|-include}{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-{keyword|define}{punctuation|(}MAX, 16{comment|#FF).}
-record{punctuation|(}kettle, {punctuation|\{}litres {operator|=} 1.7 {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}, name{punctuation|\}}{punctuation|)}.
boil{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {operator|=} {string|"at ~p\\n"}, C {operator|=} {variable|$a,} Bin {operator|=} <<{string|"x"}{target symbol|, 1}{punctuation|:}8/integer>>,
{target symbol|    case [X * 2 \|\| X <- lists}{punctuation|:}seq{punctuation|(}1, 10{punctuation|)}, X /{operator|=} 3] of
        [] -> ok{punctuation|;} [_ {operator|\|} T] -> {punctuation|\{}error, T, ?MAX{punctuation|\}}
    end,
    receive {punctuation|\{}msg, Pid{punctuation|\}} -> Pid ! done after 1.5e3 -> not true andalso K{comment|#kettle.name end,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} -> A rem 2 end, {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
