%% kettle
-module(kettle).
-export([boil/1, 'quoted atom'/0]).
-include({string|"x.hrl"}).
-define({property|M}{property|A}{property|X}, 16#{property|F}{property|F}).
-record(kettle, \{litres = 1.7 {punctuation|:}{punctuation|:} float(), name\}).
boil(#kettle\{litres = {property|L}\} = {property|K}) when {property|L} > 0, is_float({property|L}) ->
    {property|S}tr = {string|"at ~p\\n"}, {property|C} = $a, {property|B}in = <<{string|"x"}, 1{punctuation|:}8/integer>>,
    case [{property|X} {punctuation|*} 2 \|\| {property|X} <- lists{punctuation|:}seq(1, 10), {property|X} /= 3] of
        [] -> ok{comment|; [_ \| T] -> \{error, T, ?MAX\}}
    end,
    receive \{msg, {property|P}id\} -> {property|P}id ! done after 1.5e3 -> not true andalso {property|K}#kettle.name end,
    {property|F} = fun({property|A}) -> {property|A} rem 2 end, #\{key => value\}, try {property|F}(1) catch error{punctuation|:}_ -> {property|C} end.
