%% {function|kettle}
-{function|module}({function|kettle}).
-{function|export}([{function|boil}/1, {string|'quoted atom'}/0]).
-{function|include}({string|"x.hrl"}).
-{function|define}(MAX, 16#FF).
-{function|record}({function|kettle}, \{{function|litres} = 1.7 {comment|:: float(), name\}).}
{function|boil}(#{function|kettle}\{{function|litres} = L\} = K) {function|when} L > 0, {function|is}_{function|float}(L) ->
    S{function|tr} = {string|"at ~p\\n"}, C = ${function|a}, B{function|in} = <<{string|"x"}, 1:8/{function|integer}>>,
    {function|case} [X {class-name|*} 2 \|\| X <- {function|lists}:{function|seq}(1, 10), X /= 3] {function|of}
        [] -> {function|ok}; [_ \| T] -> \{{function|error}, T, ?MAX\}
    {function|end},
    {function|receive} \{{function|msg}, P{function|id}\} -> P{function|id} ! {function|done} {function|after} 1.5{function|e3} -> {function|not} {function|true} {function|andalso} K#{function|kettle}.{function|name} {function|end},
    F = {function|fun}(A) -> A {function|rem} 2 {function|end}, #\{{function|key} {keyword|=>} {function|value}\}, {function|try} F(1) {function|catch} {function|error}{keyword|:_} -> C {function|end}.
