%% kettle
{func|{function|-module}{punctuation|(}kettle{punctuation|)}.}
{func|{function|-export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}.}
{func|{function|-include}{punctuation|(}{string|"x.hrl"}{punctuation|)}.}
{func|{function|-define}{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}.}
-record{punctuation|(}kettle, {punctuation|\{}{property-declaration|{property|litres} {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {func|{function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}.}}
{func|{function|boil}{punctuation|(}#kettle{interpolation variable|{delimiter punctuation|\{}litres {operator|=} L{delimiter punctuation|\}}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} {func|{function|is_float}{punctuation|(}L{punctuation|)} {operator|-}{operator|>}}}
    {variable-declaration|{variable|Str} {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}}
    {selector|case [X * 2 \|\| X <- lists:seq(1{punctuation|,} 10){punctuation|,} X /= 3] of}
        {selector|[] -> ok; [_ \| T] -> {punctuation|\{}}error, T, ?MAX{punctuation|\}}
    {selector|end{punctuation|,}
    receive {interpolation variable|{delimiter punctuation|\{}msg{punctuation|,} Pid{delimiter punctuation|\}}} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end{punctuation|,}}
    {variable-declaration|{variable|F} {operator|=} {func|{function|fun}{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end{punctuation|,} #}{interpolation variable|{delimiter punctuation|\{}key {operator|=}{operator|>} value{delimiter punctuation|\}}}{punctuation|,} try {func|{function|F}{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}_ {operator|-}{operator|>} C end.}}
