%% kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{keyword|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{operator|include}{punctuation|(}"x{punctuation|.}hrl"{punctuation|)}{punctuation|.}
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}{string|#FF}{punctuation|)}{punctuation|.}
{operator|-}{keyword|record}{punctuation|(}kettle{punctuation|,} {comment|\{litres = 1.7 :: float(), name\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}#kettle{comment|\{litres = L\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} "at ~p\\n"{punctuation|,} C {operator|=} {number|$a}{punctuation|,} Bin {operator|=} {operator|<<}"x"{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>>}{punctuation|,}
    {keyword|case} {punctuation|[}X {operator|*} {number|2} \|\| X {operator|<}{operator|-} lists{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} {operator|-}{operator|>} {comment|\{error, T, ?MAX\}}
    {keyword|end}{punctuation|,}
    receive {comment|\{msg, Pid\}} {operator|-}{operator|>} Pid ! done after {number|1.5e3} {operator|-}{operator|>} {operator|not} {keyword|true} andalso K#kettle{punctuation|.}{keyword|name} {keyword|end}{punctuation|,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} {keyword|end}{punctuation|,} #{comment|\{key => value\}}{punctuation|,} {keyword|try} F{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}_ {operator|-}{operator|>} C {keyword|end}{punctuation|.}
