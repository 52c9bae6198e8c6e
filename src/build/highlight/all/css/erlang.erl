{selector|%% kettle
-module(kettle).
-export([boil/1, 'quoted atom'/0]).
-include("x.hrl").
-define(MAX, 16#FF).
-record(kettle,} {punctuation|\{}litres = 1.7 {punctuation|:}{punctuation|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{selector|).
boil(#kettle}{punctuation|\{}litres = L{punctuation|\}} = K{punctuation|)} when L > 0{punctuation|,} is_{function|float}{punctuation|(}L{punctuation|)} ->
    Str = {string|"at ~p\\n"}{punctuation|,} C = $a{punctuation|,} Bin = <<{string|"x"}{punctuation|,} 1{punctuation|:}8/integer>>{punctuation|,}
    case [X * 2 \|\| X <- {property|lists}{punctuation|:}{function|seq}{punctuation|(}1{punctuation|,} 10{punctuation|)}{punctuation|,} X /= 3] of
        [] -> ok{punctuation|;} {selector|[_ \| T] ->} {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    {selector|end,
    receive} {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {selector|-> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun(A) -> A rem 2 end, #}{punctuation|\{}key => value{punctuation|\}}{punctuation|,} try {function|F}{punctuation|(}1{punctuation|)} catch {property|error}{punctuation|:}_ -> C end.
