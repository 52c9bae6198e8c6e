%% kettle
-module{expression|{punctuation|(}kettle{punctuation|)}}.
-export{expression|{punctuation|(}{punctuation|[}boil{operator|/}{number|1}, {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}}.
-include{expression|{punctuation|(}{string|"x.hrl"}{punctuation|)}}.
-define{expression|{punctuation|(}MAX, {number|16}#FF{punctuation|)}}.
-record{expression|{punctuation|(}kettle, {punctuation|\{}litres = {number|1.7} :: float{punctuation|(}{punctuation|)}, name{punctuation|\}}{punctuation|)}}.
boil{expression|{punctuation|(}#kettle{punctuation|\{}litres = L{punctuation|\}} = K{punctuation|)}} when L > 0, is_float{expression|{punctuation|(}L{punctuation|)}} ->
    Str = "at ~p\\n", C = {variable|$a}, Bin = <<"x", 1:8/integer>>,
    case {punctuation|[}X * 2 \|\| X <- lists:seq{expression|{punctuation|(}{number|1}, {number|10}{punctuation|)}}, X /= 3{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} -> {punctuation|\{}error, T, ?MAX{punctuation|\}}
    end,
    receive {punctuation|\{}msg, Pid{punctuation|\}} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun{expression|{punctuation|(}A{punctuation|)}} -> A rem 2 end, {parser-comment comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
