%% kettle
-module(kettle).
-export([boil/1, {inline|{italic|{punctuation|'}quoted atom{punctuation|'}}}/0]).
-include("x.hrl").
-define(MAX, 16#FF).
-record(kettle, {inline|{attribute-ref|{punctuation|\{}{variable|litres} = 1.7 {punctuation|::} float(), name{punctuation|\}}}}).
boil(#kettle{inline|{attribute-ref|{punctuation|\{}{variable|litres} = L{punctuation|\}}}} = K) when L > 0, is_float(L) ->
    Str = "at ~p\\n", C = $a, Bin = {inline|{url|{punctuation|<<}"x", 1:8/integer{punctuation|>>}}},
    case [X * 2 \|\| X <- lists:seq(1, 10), X /= 3] of
        {attributes|{punctuation|[}{punctuation|]}} -> ok; [_ \| T] -> {inline|{attribute-ref|{punctuation|\{}{variable|error,} T, ?MAX{punctuation|\}}}}
    end,
    receive {inline|{attribute-ref|{punctuation|\{}{variable|msg,} Pid{punctuation|\}}}} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,
    F = fun(A) -> A rem 2 end, #{inline|{attribute-ref|{punctuation|\{}{variable|key} => value{punctuation|\}}}}, try F(1) catch error:_ -> C end.
