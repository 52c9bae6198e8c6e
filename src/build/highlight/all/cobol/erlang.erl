%% kettle
-module{punctuation|(}kettle{punctuation|)}{punctuation|.}
-export{punctuation|(}[boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}]{punctuation|)}{punctuation|.}
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
-define{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
-record{punctuation|(}kettle{punctuation|,} \{litres {operator|=} {number|1.7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} name\}{punctuation|)}{punctuation|.}
boil{punctuation|(}#kettle\{litres {operator|=} L\} {operator|=} K{punctuation|)} {keyword|when} L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} C {operator|=} $a{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator|/}{keyword|integer}{operator|>}{operator|>}{punctuation|,}
    case [X {operator|*} {number|2} \|\| X {operator|<}{operator|-} lists{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}] {keyword|of}
        [] {operator|-}{operator|>} ok; [_ \| T] {operator|-}{operator|>} \{{keyword|error}{punctuation|,} T{punctuation|,} ?MAX\}
    {keyword|end}{punctuation|,}
    {keyword|receive} \{msg{punctuation|,} Pid\} {operator|-}{operator|>} Pid ! done {keyword|after} {number|1.5e3} {operator|-}{operator|>} {operator|not} {boolean|true} andalso K#kettle{punctuation|.}name {keyword|end}{punctuation|,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} {operator|-}{operator|>} A rem {number|2} {keyword|end}{punctuation|,} #\{{keyword|key} {operator|=}{operator|>} {keyword|value}\}{punctuation|,} try F{punctuation|(}{number|1}{punctuation|)} catch {keyword|error}{punctuation|:}_ {operator|-}{operator|>} C {keyword|end}{punctuation|.}
