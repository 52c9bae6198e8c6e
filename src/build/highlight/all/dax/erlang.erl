%% kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {data-field symbol|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{keyword|define}{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
{operator|-}record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} :: float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}#kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<<}{string|"x"}{punctuation|,} {number|1}:{number|8}{operator|/}integer{operator|>>}{punctuation|,}
    case {punctuation|[}X {operator|*} {number|2} {operator|\|\|} X {operator|<}{operator|-} lists:seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid ! done after {number|1.5}e3 {operator|-}{operator|>} {operator|not} {boolean constant|true} andalso K#kettle{punctuation|.}name end{punctuation|,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end{punctuation|,} #{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{punctuation|,} try F{punctuation|(}{number|1}{punctuation|)} catch error:_ {operator|-}{operator|>} C end{punctuation|.}
