%% kettle
{punctuation|-}{code|{function|module}{punctuation|(}kettle{punctuation|)}{punctuation|.}}
{punctuation|-}{code|{keyword|export}{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}}
{punctuation|-}{code|{function|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}}
{punctuation|-}{code|{function|define}{punctuation|(}{constant|MAX}{punctuation|,} {number|16}#{constant|FF}{punctuation|)}{punctuation|.}}
{punctuation|-}{code|{function|record}{punctuation|(}kettle{punctuation|,} {punctuation|\{}litres {operator|=} {number|1.7} {operator|:}{operator|:} {function|float}{punctuation|(}{punctuation|)}{punctuation|,} name{punctuation|\}}{punctuation|)}{punctuation|.}}
{tag|boil{attributes|{punctuation|(}#kettle\{{attr-name|litres} {punctuation|=} {attr-value|{constant|L}{punctuation|\}} {operator|=} {constant|K}}{punctuation|)}}} {plain-text|when L > 0, is_float(L) ->}
    {tag|Str} {plain-text|= "at ~p\\n", C = $a, Bin = <<"x", 1:8/integer>>,}
    {flow-control|{branch keyword|case} {punctuation|[}{constant|X} {operator|*} {number|2} {operator|\|\|} {constant|X} {operator|<}{operator|-} lists{operator|:}{function|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {constant|X} {operator|/=} {number|3}{punctuation|]} {keyword|of}}
        [] {punctuation|-}> ok; [_ {punctuation|\|} T] {punctuation|-}> \{error, T, ?MAX\}
    {tag|end},
    {tag|receive} {plain-text|\{msg, Pid\} -> Pid ! done after 1.5e3 -> not true andalso K#kettle.name end,}
    {tag|F} {plain-text|= fun(A) -> A rem 2 end, #\{key => value\}, try F(1) catch error:_ -> C end.}
