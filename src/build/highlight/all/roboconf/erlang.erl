%% kettle
-module(kettle){punctuation|.}
-export([boil/1{punctuation|,} 'quoted atom'/0]){punctuation|.}
-include("x{punctuation|.}hrl"){punctuation|.}
-define(MAX{punctuation|,} 16{comment|#FF).}
-record(kettle{punctuation|,} {punctuation|\{}litres {punctuation|=} {property|1.7} {punctuation|:}{punctuation|:} float(){punctuation|,} name{punctuation|\}}){punctuation|.}
boil({comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str {punctuation|=} {value attr-value|"at ~p\\n"}{punctuation|,} C {punctuation|=} {value attr-value|$a}{punctuation|,} Bin {punctuation|=} {value attr-value|<<"x"}{punctuation|,} {property|1}{punctuation|:}8/integer>>{punctuation|,}
    case [X * 2 \|\| X <- {property|lists}{punctuation|:}seq(1{punctuation|,} 10){punctuation|,} X /{punctuation|=} {value attr-value|3] of
        [] -> ok}{punctuation|;} [_ \| T] -> {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    end{punctuation|,}
    {component variable|receive} {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} -> Pid ! done after 1{punctuation|.}5e3 -> not true andalso K{comment|#kettle.name end,}
    F {punctuation|=} {value attr-value|fun(A) -> A rem 2 end}{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
