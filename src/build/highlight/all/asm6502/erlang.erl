%% kettle
-module{punctuation|(}kettle{punctuation|)}.
-export{punctuation|(}[boil/{decimal-number number|1}{punctuation|,} {string|'quoted atom'}/{decimal-number number|0}]{punctuation|)}.
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-define{punctuation|(}MAX{punctuation|,} {decimal-number number|16}#FF{punctuation|)}.
-record{punctuation|(}kettle{punctuation|,} \{litres = {decimal-number number|1}{directive property|.7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} name\}{punctuation|)}.
boil{punctuation|(}#kettle\{litres = L\} = K{punctuation|)} when L > {decimal-number number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} ->
    Str = {string|"at ~p\\n"}{punctuation|,} C = {hex-number number|$a}{punctuation|,} Bin = <<{string|"x"}{punctuation|,} {decimal-number number|1}{punctuation|:}{decimal-number number|8}/integer>>{punctuation|,}
    case [{register variable|X} * {decimal-number number|2} \|\| {register variable|X} <- lists{punctuation|:}seq{punctuation|(}{decimal-number number|1}{punctuation|,} {decimal-number number|10}{punctuation|)}{punctuation|,} {register variable|X} /= {decimal-number number|3}] of
        [] -> ok{comment|; [_ \| T] -> \{error, T, ?MAX\}}
    end{punctuation|,}
    receive \{msg{punctuation|,} Pid\} -> Pid ! done after {decimal-number number|1}{directive property|.5e3} -> not true andalso K#kettle{directive property|.name} end{punctuation|,}
    F = fun{punctuation|(}{register variable|A}{punctuation|)} -> {register variable|A} rem {decimal-number number|2} end{punctuation|,} #\{key => value\}{punctuation|,} try F{punctuation|(}{decimal-number number|1}{punctuation|)} catch error{punctuation|:}_ -> C end.
