{text comment|%% kettle
-module}{punctuation|(}{text comment|kettle}{punctuation|)}{punctuation|.}
{text comment|-export}{punctuation|(}{comment|[boil/1, 'quoted atom'/0]}{punctuation|)}{punctuation|.}
{text comment|-include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{text comment|-define}{punctuation|(}{text comment|MAX}{punctuation|,} {number|16}{text comment|#FF}{punctuation|)}{punctuation|.}
{text comment|-record}{punctuation|(}{text comment|kettle}{punctuation|,} {punctuation|\{}{text comment|litres =} {number|1.7} {punctuation|:}{punctuation|:} {text comment|float}{punctuation|(}{punctuation|)}{punctuation|,} {text comment|name}{punctuation|\}}{punctuation|)}{punctuation|.}
{text comment|boil}{punctuation|(}{text comment|#kettle}{punctuation|\{}{text comment|litres = L}{punctuation|\}} {text comment|= K}{punctuation|)} {keyword|when} {text comment|L >} {number|0}{punctuation|,} {text comment|is_float}{punctuation|(}{text comment|L}{punctuation|)} {text comment|->
    Str =} {string|"at ~p\\n"}{punctuation|,} {text comment|C = $a}{punctuation|,} {text comment|Bin = <<}{string|"x"}{punctuation|,} {number|1}{punctuation|:}{number|8}{text comment|/integer>>}{punctuation|,}
    {text comment|case} {comment|[X * 2 \|\| X <- lists:seq(1, 10), X /= 3]} {text comment|of
        [] -> ok}{punctuation|;} {comment|[_ \| T]} {text comment|->} {punctuation|\{}{text comment|error}{punctuation|,} {text comment|T}{punctuation|,} {text comment|?MAX}{punctuation|\}}
    {text comment|end}{punctuation|,}
    {text comment|receive} {punctuation|\{}{text comment|msg}{punctuation|,} {text comment|Pid}{punctuation|\}} {text comment|-> Pid ! done} {keyword|after} {number|1.5e3} {text comment|-> not true andalso K#kettle}{punctuation|.}{text comment|name end}{punctuation|,}
    {text comment|F = fun}{punctuation|(}{text comment|A}{punctuation|)} {text comment|-> A rem} {number|2} {text comment|end}{punctuation|,} {text comment|#}{punctuation|\{}{text comment|key => value}{punctuation|\}}{punctuation|,} {keyword|try} {text comment|F}{punctuation|(}{number|1}{punctuation|)} {text comment|catch error}{punctuation|:}{text comment|_ -> C end}{punctuation|.}
