%% {property|kettle}
-{property-query|module}{punctuation|(}{property|kettle}{punctuation|)}.
-{property-query|export}{punctuation|(}{punctuation|[}{property|boil}/{number|1}{punctuation|,} '{property|quoted} {property|atom}'/{number|0}{punctuation|]}{punctuation|)}.
-{property-query|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}.
-{property-query|define}{punctuation|(}{constant|MAX}{punctuation|,} {number|16}{comment|#FF).}
-{property-query|record}{punctuation|(}{property|kettle}{punctuation|,} {punctuation|\{}{property|litres} {operator|=} {number|1.7} {punctuation|:}{punctuation|:} {property-query|float}{punctuation|(}{punctuation|)}{punctuation|,} {property|name}{punctuation|\}}{punctuation|)}.
{property-query|boil}{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    {property|Str} {operator|=} {string|"at ~p\\n"}{punctuation|,} {constant|C} {operator|=} {variable|$a}{punctuation|,} {property|Bin} {operator|=} <<{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}/{property|integer}>>{punctuation|,}
    {property|case} {punctuation|[}{constant|X} * {number|2} {operator|\|}{operator|\|} {constant|X} <- {attr-name|lists}{punctuation|:}{property-query|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {constant|X} /{operator|=} {number|3}{punctuation|]} {property|of}
        {punctuation|[}{punctuation|]} -> {property|ok}; {punctuation|[}{class-name|_} {operator|\|} {constant|T}{punctuation|]} -> {punctuation|\{}{property|error}{punctuation|,} {constant|T}{punctuation|,} ?{constant|MAX}{punctuation|\}}
    {property|end}{punctuation|,}
    {object|receive} {punctuation|\{}{property|msg}{punctuation|,} {property|Pid}{punctuation|\}} -> {property|Pid} {operator|!} {property|done} {property|after} {number|1.5e3} -> {property|not} {boolean|true} {property|andalso} {constant|K}{comment|#kettle.name end,}
    {constant|F} {operator|=} {property-query|fun}{punctuation|(}{constant|A}{punctuation|)} -> {constant|A} {property|rem} {number|2} {property|end}{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
