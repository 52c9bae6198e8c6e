%% {name|kettle}
{operator-char operator|-}{name|module}{punctuation|(}{name|kettle}{punctuation|)}.
{operator-char operator|-}{name|export}{punctuation|(}{punctuation|[}{name|boil}{operator-char operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator-char operator|/}{number|0}{punctuation|]}{punctuation|)}.
{operator-char operator|-}{name|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{operator-char operator|-}{name|define}{punctuation|(}{name|MAX}{punctuation|,} {number|16}{prolog|#FF).}
{operator-char operator|-}{name|record}{punctuation|(}{name|kettle}{punctuation|,} \{{name|litres} {operator-char operator|=} {number|1.7} {punctuation|:}{punctuation|:} {name|float}{punctuation|(}{punctuation|)}{punctuation|,} {name|name}\}{punctuation|)}.
{name|boil}{punctuation|(}{prolog|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    {name|Str} {operator-char operator|=} {string|"at ~p\\n"}{punctuation|,} {name|C} {operator-char operator|=} ${name|a}{punctuation|,} {name|Bin} {operator-char operator|=} {operator-char operator|<}{operator-char operator|<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{operator-char operator|/}{name|integer}{operator-char operator|>}{operator-char operator|>}{punctuation|,}
    {name|case} {punctuation|[}{name|X} {operator-char operator|*} {number|2} {comment|\|\| X <- lists:seq(1, 10), X /= 3] of}
        {punctuation|[}{punctuation|]} {operator-char operator|-}{operator-char operator|>} {name|ok}{punctuation|;} {punctuation|[}{name|_} {comment|\| T] -> \{error, T, ?MAX\}}
    {name|end}{punctuation|,}
    {name|receive} \{{name|msg}{punctuation|,} {name|Pid}\} {operator-char operator|-}{operator-char operator|>} {name|Pid ! done after 1}{number|.5e3} {operator-char operator|-}{operator-char operator|>} {name|not true andalso K}{prolog|#kettle.name end,}
    {name|F} {operator-char operator|=} {name|fun}{punctuation|(}{name|A}{punctuation|)} {operator-char operator|-}{operator-char operator|>} {name|A rem 2 end}{punctuation|,} {prolog|#\{key => value\}, try F(1) catch error:_ -> C end.}
