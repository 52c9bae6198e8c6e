{operator|%}{operator|%} kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {operator|'}quoted atom{operator|'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
{operator|-}record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}#kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|->}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}
    case {punctuation|[}X {operator|*} {number|2} {operator|\|\|} X {operator|<-} lists{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|->} ok{punctuation|;} {punctuation|[}{keyword|_} {operator|\|} T{punctuation|]} {operator|->} {punctuation|\{}error{punctuation|,} T{punctuation|,} {operator|?}MAX{punctuation|\}}
    {keyword|end}{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|->} Pid {operator|!} done after {number|1.5e3} {operator|->} not true andalso K#kettle{punctuation|.}name {keyword|end}{punctuation|,}
    F {operator|=} {keyword|fun}{punctuation|(}A{punctuation|)} {operator|->} A rem {number|2} {keyword|end}{punctuation|,} #{punctuation|\{}key {operator|=>} value{punctuation|\}}{punctuation|,} try F{punctuation|(}{number|1}{punctuation|)} catch error{punctuation|:}{keyword|_} {operator|->} C {keyword|end}{punctuation|.}
