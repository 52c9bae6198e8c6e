%% kettle
{function|-module}{punctuation|(}kettle{punctuation|)}.
{function|-export}{punctuation|(}[boil{operator|/}1{punctuation|,} {string|'quoted atom'}{operator|/}0]{punctuation|)}.
{function|-include}{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{function|-define}{punctuation|(}MAX{punctuation|,} 16#FF{punctuation|)}.
{operator|-}record{selector|(kettle,} {punctuation|\{}litres = 1.{property|7} {punctuation|:}{punctuation|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}.
boil{selector|(#kettle}{punctuation|\{}litres = L{punctuation|\}} = K{punctuation|)} when L > 0{punctuation|,} is_{function|float}{punctuation|(}L{punctuation|)} {operator|-}>
    Str = {string|"at ~p\\n"}{punctuation|,} C = $a{punctuation|,} Bin = <<{string|"x"}{punctuation|,} {property|1}{punctuation|:}8{operator|/}integer>>{punctuation|,}
    case [X {operator|*} 2 \|\| X <{operator|-} {property|lists}{punctuation|:}{function|seq}{punctuation|(}1{punctuation|,} 10{punctuation|)}{punctuation|,} X {operator|/}= 3] of
        [] {operator|-}> ok{punctuation|;} {selector|[_ \| T] ->} {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    {selector|end,
    receive} {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {selector|-> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun(A) -> A rem 2 end, #}{punctuation|\{}key => value{punctuation|\}}{punctuation|,} try {function|F}{punctuation|(}1{punctuation|)} catch {property|error}{punctuation|:}_ {operator|-}> C end.
