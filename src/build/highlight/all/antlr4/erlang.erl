%% kettle
-module{punctuation|(}kettle{punctuation|)}.
-export{punctuation|(}{character-class regex|{punctuation|[}boil/1, 'quoted atom'/0{punctuation|]}}{punctuation|)}.
-include{punctuation|(}"x.hrl"{punctuation|)}.
-define{punctuation|(}{constant|MAX}, 16{label punctuation|#FF}{punctuation|)}.
-record{punctuation|(}kettle, {action|{punctuation|\{}{content|litres = 1.7 :: float(), name}{punctuation|\}}}{punctuation|)}.
boil{punctuation|(}{label punctuation|#kettle}{action|{punctuation|\{}{content|litres = L}{punctuation|\}}} {punctuation|=} {constant|K}{punctuation|)} when {constant|L} > 0, is_float{punctuation|(}{constant|L}{punctuation|)} {operator|->}
    Str {punctuation|=} "at {operator|~}p\\n", {constant|C} {punctuation|=} $a, Bin {punctuation|=} <<"x", 1{punctuation|:}8/integer>>,
    case {character-class regex|{punctuation|[}X * 2 \|\| X <{range punctuation|-} lists:seq(1, 10), X /= 3{punctuation|]}} of
        {character-class regex|{punctuation|[}{punctuation|]}} {operator|->} {command|{function|ok}}{punctuation|;} {character-class regex|{punctuation|[}_ \| T{punctuation|]}} {operator|->} {action|{punctuation|\{}{content|error, T, ?MAX}{punctuation|\}}}
    end,
    receive {action|{punctuation|\{}{content|msg, Pid}{punctuation|\}}} {operator|->} Pid ! done after 1.5e3 {operator|->} not true andalso {constant|K}{label punctuation|#kettle}.name end,
    {constant|F} {punctuation|=} fun{punctuation|(}{constant|A}{punctuation|)} {operator|->} {constant|A} rem 2 end, #{action|{punctuation|\{}{content|key => value}{punctuation|\}}}, try {constant|F}{punctuation|(}1{punctuation|)} {keyword|catch} {definition rule class-name|error}{punctuation|:}_ {operator|->} {constant|C} end.
