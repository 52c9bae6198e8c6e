{operator|%}{operator|%} kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}{location-counter important|.}
{operator|-}export{punctuation|(}[boil{operator|/}{number|1}{punctuation|,} 'quoted atom'{operator|/}{number|0}]{punctuation|)}{location-counter important|.}
{operator|-}include{punctuation|(}{identifier|"x.hrl"}{punctuation|)}{location-counter important|.}
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{location-counter important|.}
{operator|-}record{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1}.{number|7} {operator|::} float{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{location-counter important|.}
boil{punctuation|(}#kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|->}
    Str {operator|=} {identifier|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<<}{identifier|"x"}{punctuation|,} {number|1}{operator|:}{number|8}{operator|/}integer{operator|>>}{punctuation|,}
    case [X {operator|*} {number|2} {operator|\|\|} X {operator|<}{operator|-} lists{operator|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/=} {number|3}] of
        [] {operator|->} ok{punctuation|;} [_ {operator|\|} T] {operator|->} {punctuation|\{}error{punctuation|,} T{punctuation|,} {operator|?}MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|->} Pid {operator|!} done after {number|1}.5e3 {operator|->} not true andalso K#kettle.name end{punctuation|,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|->} A rem {number|2} end{punctuation|,} #{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{punctuation|,} try {function|F}{punctuation|(}{number|1}{punctuation|)} catch error{operator|:}_ {operator|->} C end.
