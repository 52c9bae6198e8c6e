%% kettle
{operator|-}{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}{function|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{function|define}{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
{operator|-}{function|record}{punctuation|(}kettle{punctuation|,} \{litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name\}{punctuation|)}{punctuation|.}
{function|boil}{punctuation|(}#kettle\{litres {operator|=} L\} {operator|=} K{punctuation|)} {keyword|when} L {operator|>} {number|0}{punctuation|,} {function|is_float}{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}
    case {punctuation|[}X {operator|*} {number|2} {operator|\|}{operator|\|} X {operator|<}{operator|-} lists{punctuation|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ {operator|\|} T{punctuation|]} {operator|-}{operator|>} \{error{punctuation|,} T{punctuation|,} ?MAX\}
    end{punctuation|,}
    receive \{msg{punctuation|,} Pid\} {operator|-}{operator|>} Pid ! done after {number|1}{punctuation|.}5e3 {operator|-}{operator|>} {operator-keyword operator|not} {boolean|true} andalso K#kettle{punctuation|.}name end{punctuation|,}
    F {operator|=} {function|fun}{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} end{punctuation|,} #\{key {operator|=}{operator|>} {keyword|value}\}{punctuation|,} {keyword|try} {function|F}{punctuation|(}{number|1}{punctuation|)} {keyword|catch} {class-name|error{punctuation|:}_} {operator|-}{operator|>} C end{punctuation|.}
