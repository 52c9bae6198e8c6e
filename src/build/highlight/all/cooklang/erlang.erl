%% kettle
-module(kettle).
-export([boil/1, 'quoted atom'/0]).
-include("x.hrl").
-define(MAX, 16{cookware-group|{cookware-keyword keyword|#}{cookware variable|FF).
-record(kettle, }{quantity-group|{punctuation|\{}{quantity number|litres = 1.7 :: float(), name}{punctuation|\}}}}).
boil({cookware-group|{cookware-keyword keyword|#}{cookware variable|kettle}{quantity-group|{punctuation|\{}{quantity number|litres = L}{punctuation|\}}}} = K) when L > 0, is_float(L) ->
    Str = "at {timer-group|{timer-keyword keyword|~}{timer variable|p\\n", C = $a, Bin = <<"x", 1:8/integer>>,
    case [X * 2 \|\| X <- lists:seq(1, 10), X /= 3] of
        [] -> ok; [_ \| T] -> }{duration-group|{punctuation|\{}error, T, ?MAX{punctuation|\}}}}
    end,
    receive \{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K{cookware-group|{cookware-keyword keyword|#}{cookware variable|kettle}}.name end,
    F = fun(A) -> A rem 2 end, #\{key => value\}, try F(1) catch error:_ -> C end.
