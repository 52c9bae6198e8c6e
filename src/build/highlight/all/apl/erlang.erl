%% kettle
{function|-}module{punctuation|(}kettle{punctuation|)}{dyadic-operator operator|.}
{function|-}export{punctuation|(}{punctuation|[}boil{monadic-operator operator|/}{number|1}{function|,} {string|'quoted atom'}{monadic-operator operator|/}{number|0}{punctuation|]}{punctuation|)}{dyadic-operator operator|.}
{function|-}include{punctuation|(}"x{dyadic-operator operator|.}hrl"{punctuation|)}{dyadic-operator operator|.}
{function|-}define{punctuation|(}MAX{function|,} {number|16}{constant|#}FF{punctuation|)}{dyadic-operator operator|.}
{function|-}record{punctuation|(}kettle{function|,} {dfn builtin|\{}litres {function|=} {number|1.7} {dfn builtin|:}{dfn builtin|:} float{punctuation|(}{punctuation|)}{function|,} name{dfn builtin|\}}{punctuation|)}{dyadic-operator operator|.}
boil{punctuation|(}{constant|#}kettle{dfn builtin|\{}litres {function|=} L{dfn builtin|\}} {function|=} K{punctuation|)} when L {function|>} {number|0}{function|,} is_float{punctuation|(}L{punctuation|)} {function|-}{function|>}
    Str {function|=} "at {function|~}p{monadic-operator operator|\\}n"{function|,} C {function|=} $a{function|,} Bin {function|=} {function|<}{function|<}"x"{function|,} {number|1}{dfn builtin|:}{number|8}{monadic-operator operator|/}integer{function|>}{function|>}{function|,}
    case {punctuation|[}X {function|*} {number|2} {function|\|}{function|\|} X {function|<}{function|-} lists{dfn builtin|:}seq{punctuation|(}{number|1}{function|,} {number|10}{punctuation|)}{function|,} X {monadic-operator operator|/}{function|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {function|-}{function|>} ok{punctuation|;} {punctuation|[}_ {function|\|} T{punctuation|]} {function|-}{function|>} {dfn builtin|\{}error{function|,} T{function|,} {function|?}MAX{dfn builtin|\}}
    end{function|,}
    receive {dfn builtin|\{}msg{function|,} Pid{dfn builtin|\}} {function|-}{function|>} Pid {function|!} done after {number|1.5e3} {function|-}{function|>} not true andalso K{constant|#}kettle{dyadic-operator operator|.}name end{function|,}
    F {function|=} fun{punctuation|(}A{punctuation|)} {function|-}{function|>} A rem {number|2} end{function|,} {constant|#}{dfn builtin|\{}key {function|=}{function|>} value{dfn builtin|\}}{function|,} try F{punctuation|(}{number|1}{punctuation|)} catch error{dfn builtin|:}_ {function|-}{function|>} C end{dyadic-operator operator|.}
