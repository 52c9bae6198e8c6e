%% kettle
{deleted-sign deleted|{prefix deleted|-}{line|module(kettle).
}{prefix deleted|-}{line|export([boil/1, 'quoted atom'/0]).
}{prefix deleted|-}{line|include("x.hrl").
}{prefix deleted|-}{line|define(MAX, 16#FF).
}{prefix deleted|-}{line|record(kettle, \{litres = 1.7 :: float(), name\}).
}}boil(#kettle\{litres = L\} = K) when L > 0, is_float(L) ->
{unchanged|{prefix unchanged| }{line|   Str = "at ~p\\n", C = $a, Bin = <<"x", 1:8/integer>>,
}{prefix unchanged| }{line|   case [X * 2 \|\| X <- lists:seq(1, 10), X /= 3] of
}{prefix unchanged| }{line|       [] -> ok; [_ \| T] -> \{error, T, ?MAX\}
}{prefix unchanged| }{line|   end,
}{prefix unchanged| }{line|   receive \{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
}{prefix unchanged| }{line|   F = fun(A) -> A rem 2 end, #\{key => value\}, try F(1) catch error:_ -> C end.
}}