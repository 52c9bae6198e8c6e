{directive important|%% kettle}
{punctuation|-}module(kettle).
{punctuation|-}export({punctuation|[}boil/1{punctuation|,} 'quoted atom'/0{punctuation|]}).
{punctuation|-}include("x.hrl").
{punctuation|-}define(MAX{punctuation|,} {number|16}{comment|#FF).}
{punctuation|-}record(kettle{punctuation|,} {punctuation|\{}litres = 1.7 {punctuation|:}{punctuation|:} float(){punctuation|,} name{punctuation|\}}).
boil({comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}{scalar string|
    Str = "at ~p\\n", C = $a, Bin = <<"x", 1:8/integer>>,
    case [X * 2 \|\| X <- lists:seq(1, 10), X /= 3] of
        [] -> ok; [_ \| T] -> \{error, T, ?MAX\}
    end,
    receive \{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun(A) -> A rem 2 end, #\{key => value\}, try F(1) catch error:_ -> C end.}
