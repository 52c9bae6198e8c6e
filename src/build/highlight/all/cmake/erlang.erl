%% kettle
-{function|module}{punctuation|(}kettle{punctuation|)}.
-{keyword|export}{punctuation|(}[boil/{number|1}, 'quoted atom'/{number|0}]{punctuation|)}.
-{keyword|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-{function|define}{punctuation|(}MAX, {number|16}{comment|#FF).}
-{function|record}{punctuation|(}kettle, \{litres = {number|1.7} :: {function|float}{punctuation|(}{punctuation|)}, name{punctuation|\}}{punctuation|)}.
{function|boil}{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    Str = {string|"at ~p\\n"}, C = $a, Bin = <<{string|"x"}, {number|1}:{number|8}/integer{punctuation|>}{punctuation|>},
    case [X * {number|2} \|\| X <- lists:{function|seq}{punctuation|(}{number|1}, {number|10}{punctuation|)}, X /= {number|3}] of
        [] -{punctuation|>} ok; [_ \| T] -{punctuation|>} \{error, T, ?MAX{punctuation|\}}
    end,
    receive \{msg, Pid{punctuation|\}} -{punctuation|>} Pid ! done after {number|1}.5e3 -{punctuation|>} not true andalso K{comment|#kettle.name end,}
    F = {function|fun}{punctuation|(}A{punctuation|)} -{punctuation|>} A rem {number|2} end, {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
