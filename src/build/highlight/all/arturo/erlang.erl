{symbol|%}{symbol|%} kettle
{symbol|-}{builtin-function keyword|module}{punctuation|(}kettle{punctuation|)}.
{symbol|-}export{punctuation|(}{punctuation|[}boil{symbol|/}{number|1}{punctuation|,} {literal constant|'quoted} atom'{symbol|/}{number|0}{punctuation|]}{punctuation|)}.
{symbol|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{symbol|-}{builtin-function keyword|define}{punctuation|(}MAX{punctuation|,} {number|16}{color|#FF}{punctuation|)}.
{symbol|-}record{punctuation|(}kettle{punctuation|,} {multistring string|\{litres = 1.7 :: float(), name\}}{punctuation|)}.
boil{punctuation|(}{color|#kettle}{multistring string|\{litres = L\}} {symbol|=} K{punctuation|)} when L {symbol|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {sugar operator|->}
    Str {symbol|=} {string|"at ~p\\n"}{punctuation|,} C {symbol|=} {symbol|$}a{punctuation|,} Bin {symbol|=} {symbol|<}{symbol|<}{string|"x"}{punctuation|,} {number|1}:{number|8}{symbol|/}integer{symbol|>}{symbol|>}{punctuation|,}
    {builtin-function keyword|case} {punctuation|[}X {symbol|*} {number|2} {sugar operator|\|}{sugar operator|\|} X {symbol|<}{symbol|-} {label property|lists:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {symbol|/}{symbol|=} {number|3}{punctuation|]} of
        {punctuation|[}{punctuation|]} {sugar operator|->} ok{comment|; [_ \| T] -> \{error, T, ?MAX\}}
    end{punctuation|,}
    receive {multistring string|\{msg, Pid\}} {sugar operator|->} Pid ! done {builtin-function keyword|after} {number|1}.5e3 {sugar operator|->} {builtin-function keyword|not} {boolean|true} andalso K{color|#kettle}.name end{punctuation|,}
    F {symbol|=} fun{punctuation|(}A{punctuation|)} {sugar operator|->} A rem {number|2} end{punctuation|,} {symbol|#}{multistring string|\{key => value\}}{punctuation|,} {builtin-function keyword|try} F{punctuation|(}{number|1}{punctuation|)} catch {label property|error:}_ {sugar operator|->} C end.
