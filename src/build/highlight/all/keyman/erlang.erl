%% kettle
-module{punctuation|(}kettle{punctuation|)}.
-export{punctuation|(}[boil/{number|1}{punctuation|,} {string|'quoted atom'}/{number|0}]{punctuation|)}.
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-define{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}.
-record{punctuation|(}kettle{punctuation|,} \{litres {punctuation|=} {number|1}.{number|7} :: float{punctuation|(}{punctuation|)}{punctuation|,} {header-statement bold|name}\}{punctuation|)}.
boil{punctuation|(}#kettle\{litres {punctuation|=} L\} {punctuation|=} K{punctuation|)} when L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} -{operator|>}
    Str {punctuation|=} {string|"at ~p\\n"}{punctuation|,} {comment|C = $a, Bin = <<"x", 1:8/integer>>,}
    case [X * {number|2} \|\| X <- lists:seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X /{punctuation|=} {number|3}] of
        [] -{operator|>} ok; [_ \| T] -{operator|>} \{error{punctuation|,} T{punctuation|,} ?MAX\}
    end{punctuation|,}
    receive \{msg{punctuation|,} Pid\} -{operator|>} Pid ! done after {number|1}.5e3 -{operator|>} not true andalso K#kettle.{header-statement bold|name} end{punctuation|,}
    F {punctuation|=} fun{punctuation|(}A{punctuation|)} -{operator|>} A rem {number|2} end{punctuation|,} #\{key {punctuation|=}{operator|>} value\}{punctuation|,} try F{punctuation|(}{number|1}{punctuation|)} catch error:_ -{operator|>} {comment|C end.}
