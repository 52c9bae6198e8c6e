{operator|%}{operator|%} kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{keyword|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
{operator|-}record{punctuation|(}kettle{punctuation|,} \{litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} name\}{punctuation|)}{punctuation|.}
boil{punctuation|(}#kettle\{litres {operator|=} L\} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}
    case {punctuation|[}X {operator|*} {number|2} \|\| X {operator|<}{operator|-} lists{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} {operator|-}{operator|>} \{error{punctuation|,} T{punctuation|,} ?MAX\}
    end{punctuation|,}
    receive \{msg{punctuation|,} Pid\} {operator|-}{operator|>} Pid ! done after {number|1.5e3} {operator|-}{operator|>} {operator|not} {keyword|true} andalso K#kettle{punctuation|.}name end{punctuation|,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end{punctuation|,} #\{key {operator|=}{operator|>} value\}{punctuation|,} {keyword|try} F{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}_ {operator|-}{operator|>} C end{punctuation|.}
