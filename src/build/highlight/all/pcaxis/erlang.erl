%% kettle
-module(kettle).
-export([boil/1{punctuation|,} 'quoted atom'/0]).
-include({string|"x.hrl"}).
-define(MAX{punctuation|,} 16#FF).
-record(kettle{punctuation|,} \{litres {operator|=} {number|1.7} :: float(){punctuation|,} name\}).
boil(#kettle\{litres {operator|=} L\} {operator|=} K) when L > {number|0}{punctuation|,} is_float(L) ->
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} <<{string|"x"}{punctuation|,} 1:8/integer>>{punctuation|,}
    case [X * {number|2} \|\| X <- lists:seq(1{punctuation|,} 10){punctuation|,} X /{operator|=} 3] of
        [] -> ok{punctuation|;} [_ \| T] -> \{error{punctuation|,} T{punctuation|,} ?MAX\}
    end{punctuation|,}
    receive \{msg{punctuation|,} Pid\} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end{punctuation|,}
    F {operator|=} fun(A) -> A rem {number|2} end{punctuation|,} #\{key {operator|=}> value\}{punctuation|,} try F(1) catch error:_ -> C end.
