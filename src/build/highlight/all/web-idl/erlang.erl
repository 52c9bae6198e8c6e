%% {class-name|kettle}
{operator|-}module{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}export{punctuation|(}{punctuation|[}boil/{number|1}{punctuation|,} 'quoted atom'/{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}define{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
{operator|-}{keyword|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {operator|:}{operator|:} {class-name|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}#kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{operator|:}{number|8}/integer{operator|>}{operator|>}{punctuation|,}
    case {punctuation|[}X * {number|2} \|\| X {operator|<}{operator|-} lists{operator|:}{class-name|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X /{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} {operator|-}{operator|>} {punctuation|\{}error{punctuation|,} T{punctuation|,} {operator|?}MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {operator|-}{operator|>} Pid ! done after {number|1.5e3} {operator|-}{operator|>} not {boolean|true} andalso K#kettle{punctuation|.}{class-name|name} end{punctuation|,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end{punctuation|,} #{punctuation|\{}key {operator|=}{operator|>} value{punctuation|\}}{punctuation|,} {class-name|try} F{punctuation|(}{number|1}{punctuation|)} catch error{operator|:}_ {operator|-}{operator|>} C end{punctuation|.}
