%% {rule|kettle}
-module{punctuation|(}{rule|kettle}{punctuation|)}.
-export{punctuation|(}{punctuation|[}{rule|boil}{operator|/}{repetition operator|1}, '{rule|quoted} {rule|atom}'{operator|/}{repetition operator|0}{punctuation|]}{punctuation|)}.
-include{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-define{punctuation|(}{rule|MAX}, {repetition operator|16}#{rule|FF}{punctuation|)}.
-record{punctuation|(}{rule|kettle}, \{{rule|litres} {operator|=} {repetition operator|1}.{repetition operator|7} :: {rule|float}{punctuation|(}{punctuation|)}, {rule|name}\}{punctuation|)}.
{rule|boil}{punctuation|(}#{rule|kettle}\{{rule|litres} {operator|=} {rule|L}\} {operator|=} {rule|K}{punctuation|)} {rule|when} {rule|L} > {repetition operator|0}, {rule|is_float}{punctuation|(}{rule|L}{punctuation|)} ->
    {rule|Str} {operator|=} {string|"at ~p\\n"}, {rule|C} {operator|=} ${rule|a}, {rule|Bin} {operator|=} <<{string|"x"}, {repetition operator|1}:{repetition operator|8}{operator|/}{rule|integer}>>,
    {rule|case} {punctuation|[}{rule|X} {repetition operator|*} {repetition operator|2} \|\| {rule|X} <- {rule|lists}:{rule|seq}{punctuation|(}{repetition operator|1}, {repetition operator|10}{punctuation|)}, {rule|X} {operator|/}{operator|=} {repetition operator|3}{punctuation|]} {rule|of}
        {punctuation|[}{punctuation|]} -> {rule|ok}{comment|; [_ \| T] -> \{error, T, ?MAX\}}
    {rule|end},
    {rule|receive} \{{rule|msg}, {rule|Pid}\} -> {rule|Pid} ! {rule|done} {rule|after} {repetition operator|1}.{repetition operator|5}{rule|e3} -> {rule|not} {rule|true} {rule|andalso} {rule|K}#{rule|kettle}.{rule|name} {rule|end},
    {rule|F} {operator|=} {rule|fun}{punctuation|(}{rule|A}{punctuation|)} -> {rule|A} {rule|rem} {repetition operator|2} {rule|end}, #\{{rule|key} {operator|=}> {rule|value}\}, {rule|try} {rule|F}{punctuation|(}{repetition operator|1}{punctuation|)} {rule|catch} {rule|error}:_ -> {rule|C} {rule|end}.
