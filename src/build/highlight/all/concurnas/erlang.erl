%% kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string-literal|{string|'quoted atom'}}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}include{punctuation|(}{string-literal|{string|"x.hrl"}}{punctuation|)}{punctuation|.}
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
{operator|-}record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {keyword|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}#kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|->}
    Str {operator|=} {string-literal|{string|"at ~p\\n"}}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string-literal|{string|"x"}}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}
    {keyword|case} {punctuation|[}X {operator|*} {number|2} \|\| X {operator|<-} lists{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} {operator|->} ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} {operator|->} {punctuation|\{}error{punctuation|,} T{punctuation|,} {operator|?}MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|->} Pid {operator|!} done after {number|1.5e3} {operator|->} not {keyword|true} andalso K#kettle{punctuation|.}name end{punctuation|,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|->} A rem {number|2} end{punctuation|,} #{punctuation|\{}key {operator|=>} value{punctuation|\}}{punctuation|,} {keyword|try} F{punctuation|(}{number|1}{punctuation|)} {keyword|catch} error{punctuation|:}_ {operator|->} C end{punctuation|.}
