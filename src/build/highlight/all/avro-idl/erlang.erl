%% kettle
{punctuation|-}{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{punctuation|-}{function|export}{punctuation|(}{punctuation|[}boil/{number|1}{punctuation|,} 'quoted atom'/{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{punctuation|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{punctuation|-}{function|define}{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
{punctuation|-}{keyword|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {keyword|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}#kettle{punctuation|\{}litres {operator|=} L{punctuation|\}} {operator|=} K{punctuation|)} when L {punctuation|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}L{punctuation|)} {punctuation|-}{punctuation|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {punctuation|<}{punctuation|<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}/integer{punctuation|>}{punctuation|>}{punctuation|,}
    case {punctuation|[}X * {number|2} \|\| X {punctuation|<}{punctuation|-} lists{punctuation|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X /{operator|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {punctuation|-}{punctuation|>} ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} {punctuation|-}{punctuation|>} {punctuation|\{}{keyword|error}{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} {punctuation|-}{punctuation|>} Pid ! done after {number|1.5e3} {punctuation|-}{punctuation|>} not {keyword|true} andalso K#kettle{punctuation|.}name end{punctuation|,}
    F {operator|=} {function|fun}{punctuation|(}A{punctuation|)} {punctuation|-}{punctuation|>} A rem {number|2} end{punctuation|,} #{punctuation|\{}key {operator|=}{punctuation|>} value{punctuation|\}}{punctuation|,} try {function|F}{punctuation|(}{number|1}{punctuation|)} catch {keyword|error}{punctuation|:}_ {punctuation|-}{punctuation|>} C end{punctuation|.}
