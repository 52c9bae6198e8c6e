%% kettle
-module{punctuation|(}kettle{punctuation|)}{punctuation|.}
-export{punctuation|(}[boil/{number|1}{punctuation|,} {string|'quoted atom'}/{number|0}]{punctuation|)}{punctuation|.}
-include{punctuation|(}"x{punctuation|.}hrl"{punctuation|)}{punctuation|.}
-define{punctuation|(}MAX{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
-record{punctuation|(}kettle{punctuation|,} {token-operator punctuation|\{}litres {operator|=} {number|1}{punctuation|.}{number|7} {punctuation|:}{punctuation|:} float{punctuation|(}{punctuation|)}{punctuation|,} {keyword|name}{token-operator punctuation|\}}{punctuation|)}{punctuation|.}
boil{punctuation|(}#kettle{token-operator punctuation|\{}litres {operator|=} L{token-operator punctuation|\}} {operator|=} K{punctuation|)} {keyword|when} L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} ->
    Str {operator|=} {eol-comment comment|"at ~p\\n", C = $a, Bin = <<"x", 1:8/integer>>,}
    {keyword|case} [X {operator|*} {number|2} {token-operator punctuation|\|}{string-template string|}{token-operator punctuation|\|} {keyword|X} <- lists{punctuation|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {keyword|X} /= {number|3}] {keyword|of}
        [] -> ok; [_ {token-operator punctuation|\|}{string-template string| T] -> }{token-operator punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{token-operator punctuation|\}}
    {keyword|end}{punctuation|,}
    {keyword|receive} {token-operator punctuation|\{}msg{punctuation|,} Pid{token-operator punctuation|\}} -> Pid ! done {keyword|after} {number|1}{punctuation|.}5e3 -> {keyword|not} true andalso K#kettle{punctuation|.}{keyword|name} {keyword|end}{punctuation|,}
    F {operator|=} fun{punctuation|(}A{punctuation|)} -> A rem {number|2} {keyword|end}{punctuation|,} #{token-operator punctuation|\{}key => {keyword|value}{token-operator punctuation|\}}{punctuation|,} {keyword|try} F{punctuation|(}{number|1}{punctuation|)} {keyword|catch} error{punctuation|:}_ -> {keyword|C} {keyword|end}{punctuation|.}
