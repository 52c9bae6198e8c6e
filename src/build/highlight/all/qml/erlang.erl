%% kettle
-module(kettle).
-export({punctuation|[}boil/1{punctuation|,} 'quoted atom'/0{punctuation|]}).
-include({string|"x.hrl"}).
-define(MAX{punctuation|,} 16#FF).
-record(kettle{punctuation|,} {punctuation|\{}litres = 1.7 {punctuation|:}{javascript-expression language-javascript|{operator|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name}{punctuation|\}}).
boil(#kettle{punctuation|\{}litres = L{punctuation|\}} = K) when L > 0{punctuation|,} is_float(L) ->
    Str = {string|"at ~p\\n"}{punctuation|,} C = $a{punctuation|,} Bin = <<{string|"x"}{punctuation|,} 1{punctuation|:}{javascript-expression language-javascript|{number|8}{operator|/}integer{operator|>>}{punctuation|,}}
    case {punctuation|[}X * 2 \|\| X <- lists{punctuation|:}{javascript-expression language-javascript|{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {constant|X} {operator|/=} {number|3}}{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} -> {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    end{punctuation|,}
    {class-name|receive} {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end{punctuation|,}
    F = fun(A) -> A rem 2 end{punctuation|,} #{punctuation|\{}key => value{punctuation|\}}{punctuation|,} try F(1) catch error{punctuation|:}{javascript-expression language-javascript|_ {operator|-}{operator|>} {constant|C} end{punctuation|.}}
