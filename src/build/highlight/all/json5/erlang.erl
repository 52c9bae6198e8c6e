%% kettle
-module(kettle).
-export({punctuation|[}boil/{number|1}{punctuation|,} {string|'quoted atom'}/{number|0}{punctuation|]}).
-include({string|"x.hrl"}).
-define(MAX{punctuation|,} {number|16}#FF).
-record(kettle{punctuation|,} {punctuation|\{}litres = {number|1.7} {operator|:}{operator|:} float(){punctuation|,} name{punctuation|\}}).
boil(#kettle{punctuation|\{}litres = L{punctuation|\}} = K) when L > {number|0}{punctuation|,} is_float(L) ->
    Str = {string|"at ~p\\n"}{punctuation|,} C = $a{punctuation|,} Bin = <<{string|"x"}{punctuation|,} {number|1}{operator|:}{number|8}/integer>>{punctuation|,}
    case {punctuation|[}X * {number|2} \|\| X <- {property unquoted|lists}{operator|:}seq({number|1}{punctuation|,} {number|10}){punctuation|,} X /= {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok; {punctuation|[}_ \| T{punctuation|]} -> {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} -> Pid ! done after {number|1.5e3} -> not {boolean|true} andalso K#kettle.name end{punctuation|,}
    F = fun(A) -> A rem {number|2} end{punctuation|,} #{punctuation|\{}key => value{punctuation|\}}{punctuation|,} try F({number|1}) catch {property unquoted|error}{operator|:}_ -> C end.
