{reference|%%} {reference|kettle}
{reference|-module}{punctuation|(}{reference|kettle}{punctuation|)}{punctuation|.}
{reference|-export}{punctuation|(}{punctuation|[}{reference|boil}{punctuation|/}{number|1}{punctuation|,} {string|'quoted atom'}{punctuation|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{reference|-include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{reference|-define}{punctuation|(}{reference|MAX}{punctuation|,} {number|16}{comment|#FF).}
{reference|-record}{punctuation|(}{reference|kettle}{punctuation|,} {punctuation|\{}{reference|litres} {punctuation|=} {number|1.7} {punctuation|:}{punctuation|:} {reference|float}{punctuation|(}{punctuation|)}{punctuation|,} {reference|name}{punctuation|\}}{punctuation|)}{punctuation|.}
{reference|boil}{punctuation|(}{comment|#kettle\{litres = L\} = K) when L > 0, is_float(L) ->}
    {reference|Str} {punctuation|=} {string|"at ~p\\n"}{punctuation|,} {reference|C} {punctuation|=} {reference|$a}{punctuation|,} {reference|Bin} {punctuation|=} {punctuation|<}{punctuation|<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{punctuation|/}{reference|integer}{punctuation|>}{punctuation|>}{punctuation|,}
    {keyword|case} {punctuation|[}{reference|X} {reference|*} {number|2} {reference|\|\|} {reference|X} {punctuation|<}{reference|-} {reference|lists}{symbol|:seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} {reference|X} {punctuation|/}{punctuation|=} {number|3}{punctuation|]} {reference|of}
        {punctuation|[}{punctuation|]} {keyword|->} {reference|ok}{punctuation|;} {punctuation|[}{reference|_} {reference|\|} {reference|T}{punctuation|]} {keyword|->} {punctuation|\{}{reference|error}{punctuation|,} {reference|T}{punctuation|,} {reference|?MAX}{punctuation|\}}
    {reference|end}{punctuation|,}
    {reference|receive} {punctuation|\{}{reference|msg}{punctuation|,} {reference|Pid}{punctuation|\}} {keyword|->} {reference|Pid} {reference|!} {reference|done} {reference|after} {number|1}{punctuation|.}5{reference|e3} {keyword|->} {reference|not} {boolean|true} {reference|andalso} {reference|K}{comment|#kettle.name end,}
    {reference|F} {punctuation|=} {reference|fun}{punctuation|(}{reference|A}{punctuation|)} {keyword|->} {reference|A} {reference|rem} {number|2} {reference|end}{punctuation|,} {comment|#\{key => value\}, try F(1) catch error:_ -> C end.}
