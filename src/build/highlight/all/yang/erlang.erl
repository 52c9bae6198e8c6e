%% kettle
-module(kettle).
-export([boil/1, {string|'quoted atom'}/0]).
-include({string|"x.hrl"}).
-define(MAX, 16#FF).
-record(kettle, {punctuation|\{}{keyword|litres} = 1.7 {punctuation|:}{punctuation|:} float(), name{punctuation|\}}).
{keyword|boil}(#kettle{punctuation|\{}{keyword|litres} = L{punctuation|\}} = K) when L > 0, is_float(L) ->
    {keyword|Str} = {string|"at ~p\\n"}, C = $a, Bin = <<{string|"x"}, 1{punctuation|:}8/integer>>,
    {keyword|case} [X * 2 \|\| X <- {namespace|lists}{punctuation|:}seq(1, 10), X /= 3] of
        [] -> ok{punctuation|;} [_ \| T] -> {punctuation|\{}{keyword|error}, T, ?MAX{punctuation|\}}
    {keyword|end},
    {keyword|receive} {punctuation|\{}{keyword|msg}, Pid{punctuation|\}} -> Pid ! done after 1.5e3 -> not {boolean|true} andalso K#kettle.name end,
    {keyword|F} = fun(A) -> A rem 2 end, #{punctuation|\{}{keyword|key} => value{punctuation|\}}, try F(1) catch {namespace|error}{punctuation|:}_ -> C end.
