%% kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{function|define}{punctuation|(}MAX{punctuation|,} {number|16#FF}{punctuation|)}{punctuation|.}
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} {comment|\{litres = 1.7 :: float(), name\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}{operator|#}kettle{comment|\{litres = L\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{operator|:}{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}
    case {punctuation|[}X {operator|*} {number|2} \|\| X {operator|<}{operator|-} lists{operator|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} {operator|-}{operator|>} {comment|\{error, T, ?MAX\}}
    end{punctuation|,}
    receive {comment|\{msg, Pid\}} {operator|-}{operator|>} Pid ! done after {number|1.5e3} {operator|-}{operator|>} not true andalso {number|K#}kettle{punctuation|.}name end{punctuation|,}
    F {operator|=} {function|fun}{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end{punctuation|,} {operator|#}{comment|\{key => value\}}{punctuation|,} try {function|F}{punctuation|(}{number|1}{punctuation|)} catch error{operator|:}_ {operator|-}{operator|>} C end{punctuation|.}
