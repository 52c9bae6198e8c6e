{path|%%} kettle
{path|-module(kettle).}
{path|-export(}[boil/1, 'quoted atom'/0]).
{path|-include(}"x.hrl").
{path|-define(MAX,} 16{fragment|{fragment-delimiter|#}FF).}
{path|-record(kettle,} \{litres = 1.7 :: float(), name\}).
{path|boil(}{fragment|{fragment-delimiter|#}kettle}\{litres = L\} = K) when L > 0, is_float(L) ->
    Str = "at ~p\\n", C = $a, Bin = <<"x", 1:8/integer>>,
    case [X * 2 \|\| X <- lists:seq(1, 10), X /= 3] of
        [] -> ok; [_ \| T] -> \{error, T, {query|{query-delimiter|?}{pair|{key|MAX}}}\}
    end,
    receive \{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K{fragment|{fragment-delimiter|#}kettle.name} end,
    F = fun(A) -> A rem 2 end, {fragment|{fragment-delimiter|#}}\{key => value\}, try F(1) catch error:_ -> C end.
