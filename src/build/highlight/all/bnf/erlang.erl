%% kettle
-module{operator|(}kettle{operator|)}.
-export{operator|(}{operator|[}boil/1, {string|'quoted atom'}/0{operator|]}{operator|)}.
-include{operator|(}{string|"x.hrl"}{operator|)}.
-define{operator|(}MAX, 16#FF{operator|)}.
-record{operator|(}kettle, {operator|\{}litres = 1.7 :: float{operator|(}{operator|)}, name{operator|\}}{operator|)}.
boil{operator|(}#kettle{operator|\{}litres = L{operator|\}} = K{operator|)} when L > 0, is_float{operator|(}L{operator|)} ->
    Str = {string|"at ~p\\n"}, C = $a, Bin = <<{string|"x"}, 1:8/integer>>,
    case {operator|[}X {operator|*} 2 {operator|\|}{operator|\|} X <- lists:seq{operator|(}1, 10{operator|)}, X /= 3{operator|]} of
        {operator|[}{operator|]} -> ok; {operator|[}_ {operator|\|} T{operator|]} -> {operator|\{}error, T, {operator|?}MAX{operator|\}}
    end,
    receive {operator|\{}msg, Pid{operator|\}} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun{operator|(}A{operator|)} -> A rem 2 end, #{operator|\{}key => value{operator|\}}, try F{operator|(}1{operator|)} catch error:_ -> C end.
