{operator|%}{operator|%} kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}.
{operator|-}export{punctuation|(}[boil{operator|/}{decimal-number number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{decimal-number number|0}]{punctuation|)}.
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{operator|-}define{punctuation|(}MAX{punctuation|,} {decimal-number number|16}#FF{punctuation|)}.
{operator|-}record{punctuation|(}kettle{punctuation|,} \{litres {operator|=} {decimal-number number|1}{directive property|.7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} name\}{punctuation|)}.
boil{punctuation|(}#kettle\{litres {operator|=} L\} {operator|=} K{punctuation|)} when L {operator|>} {decimal-number number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} {register variable|C} {operator|=} ${register variable|a}{punctuation|,} Bin {operator|=} {operator|<<}{string|"x"}{punctuation|,} {decimal-number number|1}{punctuation|:}{decimal-number number|8}{operator|/}integer{operator|>>}{punctuation|,}
    case [{register variable|X} {operator|*} {decimal-number number|2} {operator|\|\|} {register variable|X} {operator|<}{operator|-} lists{punctuation|:}seq{punctuation|(}{decimal-number number|1}{punctuation|,} {decimal-number number|10}{punctuation|)}{punctuation|,} {register variable|X} {operator|/=} {decimal-number number|3}] of
        [] {operator|-}{operator|>} ok{comment|; [_ \| T] -> \{error, T, ?MAX\}}
    end{punctuation|,}
    receive \{msg{punctuation|,} Pid\} {operator|-}{operator|>} Pid {operator|!} done after {decimal-number number|1}{directive property|.5e3} {operator|-}{operator|>} not true andalso K#kettle{directive property|.name} end{punctuation|,}
    F {operator|=} fun{punctuation|(}{register variable|A}{punctuation|)} {operator|-}{operator|>} {register variable|A} rem {decimal-number number|2} end{punctuation|,} #\{key {operator|=}{operator|>} value\}{punctuation|,} try F{punctuation|(}{decimal-number number|1}{punctuation|)} catch error{punctuation|:}_ {operator|-}{operator|>} {register variable|C} end.
