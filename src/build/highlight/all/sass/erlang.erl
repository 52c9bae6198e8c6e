{selector|%% kettle}
{function|-module}{punctuation|(}kettle{punctuation|)}.
{function|-export}{punctuation|(}[boil/1{punctuation|,} {string|'quoted atom'}/0]{punctuation|)}.
{function|-include}{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{function|-define}{punctuation|(}MAX{punctuation|,} 16#FF{punctuation|)}.
{function|-record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres = 1.7 {punctuation|:}{punctuation|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}.
{function|boil}{punctuation|(}#kettle{punctuation|\{}litres = L{punctuation|\}} = K{punctuation|)} when L > 0{punctuation|,} is_{function|float}{punctuation|(}L{punctuation|)} ->
    {selector|Str = "at ~p\\n", C = $a, Bin = <<"x", 1:8/integer>>}{punctuation|,}
    {selector|case [X * 2 \|\| X <- lists:seq(1, 10), X /= 3] of}
        {selector|[] -> ok; [_ \| T] -> \{error, T, ?MAX\}}
    {selector|end}{punctuation|,}
    {selector|receive \{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end}{punctuation|,}
    {selector|F = fun(A) -> A rem 2 end, #\{key => value\}, try F(1) catch error:_ -> C end.}
