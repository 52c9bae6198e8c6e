{operator|%}{operator|%} kettle
{operator|-}module(kettle).
{operator|-}export({operator|[}boil{operator|/}{number|1}, {string|'quoted atom'}{operator|/}{number|0}{operator|]}).
{operator|-}include({string|"x.hrl"}).
{operator|-}define(MAX, {number|16}#FF).
{operator|-}record(kettle, \{litres {operator|=} {number|1.7} :: float(), name\}).
boil(#kettle\{litres {operator|=} L\} {operator|=} K) when L {operator|>} {number|0}, is_float(L) {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}, C {operator|=} {operator|$}a, Bin {operator|=} {operator|<}{operator|<}{string|"x"}, {number|1}:{number|8}{operator|/}integer{operator|>}{operator|>},
    case {operator|[}X {operator|*} {number|2} {operator|\|}{operator|\|} X {operator|<}{operator|-} lists:seq({number|1}, {number|10}), X {operator|/}{operator|=} {number|3}{operator|]} of
        {operator|[}{operator|]} {operator|-}{operator|>} ok{comment|; [_ \| T] -> \{error, T, ?MAX\}}
    end,
    receive \{msg, Pid\} {operator|-}{operator|>} Pid {operator|!} done after {number|1.5e3} {operator|-}{operator|>} not true andalso K#kettle.name end,
    F {operator|=} fun(A) {operator|-}{operator|>} A rem {number|2} end, #\{key {operator|=}{operator|>} value\}, try F({number|1}) catch error:_ {operator|-}{operator|>} C end.
