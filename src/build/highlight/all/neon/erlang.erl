{literal string|%% kettle}
{literal string|-module}{punctuation|(}{literal string|kettle}{punctuation|)}.
{literal string|-export}{punctuation|(}{punctuation|[}{literal string|boil/1}{punctuation|,} {string|'quoted atom'}{literal string|/0}{punctuation|]}{punctuation|)}.
{literal string|-include}{punctuation|(}{string|"x.hrl"}{punctuation|)}.
{literal string|-define}{punctuation|(}{literal string|MAX}{punctuation|,} {number|16}{comment|#FF).}
{literal string|-record}{punctuation|(}{literal string|kettle}{punctuation|,} {punctuation|\{}{key property|litres} {punctuation|=} {number|1.7} {literal string|:: float}{punctuation|(}{punctuation|)}{punctuation|,} {literal string|name}{punctuation|\}}{punctuation|)}.
{literal string|boil}{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    {key property|Str} {punctuation|=} {string|"at ~p\\n"}{punctuation|,} {key property|C} {punctuation|=} {literal string|$a}{punctuation|,} {key property|Bin} {punctuation|=} {literal string|<<"x"}{punctuation|,} {number|1}{literal string|:8/integer>>}{punctuation|,}
    {literal string|case [X *} {number|2} {literal string|\|\| X <- lists:seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {literal string|X} {key property|/}{punctuation|=} {number|3}{punctuation|]} {literal string|of}
        {punctuation|[}{punctuation|]} {literal string|-> ok; [_ \| T}{punctuation|]} {literal string|-> \{error}{punctuation|,} {literal string|T}{punctuation|,} {literal string|?MAX}{punctuation|\}}
    {literal string|end}{punctuation|,}
    {literal string|receive \{msg}{punctuation|,} {literal string|Pid}{punctuation|\}} {literal string|-> Pid ! done after} {number|1.5e3} {literal string|-> not} {boolean|true} {literal string|andalso K}{comment|#kettle.name end,}
    {key property|F} {punctuation|=} {literal string|fun}{punctuation|(}{literal string|A}{punctuation|)} {literal string|-> A rem} {number|2} {literal string|end}{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
