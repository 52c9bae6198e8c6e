%% kettle
{punctuation|-}{code|{keyword|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}}
{punctuation|-}{code|export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string-literal|{string|'quoted atom'}}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}}
{punctuation|-}{code|{keyword|include}{punctuation|(}{string-literal|{string|"x.hrl"}}{punctuation|)}{punctuation|.}}
{punctuation|-}{code|define{punctuation|(}{constant|MAX}{punctuation|,} {number|16}{comment|#FF).}}
{punctuation|-}{code|record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {double-colon punctuation|::} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}}
boil(#kettle\{litres = L\} = K) when L > 0, is_float(L) ->
    Str = "at ~p\\n", C = $a, Bin = <<"x", 1:8/integer>>,
    case [X * 2 \|\| X <- lists:seq(1, 10), X /= 3] of
        [] -> ok; [_ \| T] -> \{error, T, ?MAX\}
    end,
    receive \{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun(A) -> A rem 2 end, {interpolation|{delimiter punctuation|#\{}{ruby|key {operator|=>} value}{delimiter punctuation|\}}}, try F(1) catch error:_ -> C end.
