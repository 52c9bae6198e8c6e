%% kettle
-module(kettle){punctuation|.}
-export({punctuation|[}boil/{number|1}{punctuation|,} {string|'quoted atom'}/{number|0}{punctuation|]}){punctuation|.}
-include({string|"x.hrl"}){punctuation|.}
-define(MAX{punctuation|,} {number|16}{comment|#FF).}
-record(kettle{punctuation|,} {punctuation|\{}{key property|litres} {punctuation|=} {number|1.7} :: float(){punctuation|,} name{punctuation|\}}){punctuation|.}
boil({comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    {key property|Str} {punctuation|=} {string|"at ~p\\n"}{punctuation|,} {key property|C} {punctuation|=} $a{punctuation|,} {key property|Bin} {punctuation|=} <<{string|"x"}{punctuation|,} {number|1}:{number|8}/integer>>{punctuation|,}
    case {punctuation|[}X * {number|2} \|\| X <- lists:seq({number|1}{punctuation|,} {number|10}){punctuation|,} X /{punctuation|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} -> ok; {punctuation|[}_ \| T{punctuation|]} -> {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} -> Pid ! done after {number|1.5e3} -> not {boolean|true} andalso K{comment|#kettle.name end,}
    {key property|F} {punctuation|=} fun(A) -> A rem {number|2} end{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
