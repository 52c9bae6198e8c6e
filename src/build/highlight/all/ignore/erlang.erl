{entry string|%% kettle}
{entry string|-module(kettle).}
{entry string|-export({regex|[boil/1, 'quoted atom'/0]}).}
{entry string|-include("x.hrl").}
{entry string|-define(MAX, 16#FF).}
{entry string|-record(kettle, \{litres = 1.7 :: float(), name\}).}
{entry string|boil(#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    {entry string|Str = "at ~p\\n", C = $a, Bin = <<"x", 1:8{punctuation|/}integer>>,}
    {entry string|case [X {operator|*} 2 \|\| X <- lists:seq(1, 10), X {punctuation|/}= 3] of}
        {entry string|{regex|[]} -> ok; {regex|[_ \| T]} -> \{error, T, {operator|?}MAX\}}
    {entry string|end,}
    {entry string|receive \{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,}
    {entry string|F = fun(A) -> A rem 2 end, #\{key => value\}, try F(1) catch error:_ -> C end.}
