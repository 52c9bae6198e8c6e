%% kettle
{function|-module}{punctuation|(}kettle{punctuation|)}.
{function|-export}{punctuation|(}[boil/1{punctuation|,} {string|'quoted atom'}/0]{punctuation|)}.
{function|-include}{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{function|-define}{punctuation|(}MAX{punctuation|,} 16#FF{punctuation|)}.
{function|-record}{punctuation|(}{selector|kettle, }{punctuation|\{}litres = 1.{property|7} {punctuation|:}{punctuation|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}.
{function|boil}{punctuation|(}#kettle{punctuation|\{}litres = L{punctuation|\}} = K{punctuation|)} when L {operator|>} 0{punctuation|,} is_{function|float}{punctuation|(}L{punctuation|)} ->
    Str = {string|"at ~p\\n"}{punctuation|,} C = {variable|$a}{punctuation|,} Bin = <<{string|"x"}{punctuation|,} {property|1}{punctuation|:}8/integer>>{punctuation|,}
    case [X {operator|*} 2 \|\| X <- {property|lists}{punctuation|:}{function|seq}{punctuation|(}1{punctuation|,} 10{punctuation|)}{punctuation|,} X /= 3] of
        [] -> ok{punctuation|;} [_ \| T] -> {punctuation|\{}error{punctuation|,} T{punctuation|,} ?MAX{punctuation|\}}
    end{punctuation|,}
    receive {punctuation|\{}msg{punctuation|,} Pid{punctuation|\}} -> Pid ! done after 1.5e3 -> {operator|not} {boolean|true} andalso K#kettle.name end{punctuation|,}
    F = {function|fun}{punctuation|(}A{punctuation|)} -> A rem 2 end{punctuation|,} #{punctuation|\{}key => value{punctuation|\}}{punctuation|,} try {function|F}{punctuation|(}1{punctuation|)} catch {property|error}{punctuation|:}_ -> C end.
