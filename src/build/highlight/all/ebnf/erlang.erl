%% {rule|kettle}
{operator|-}{rule|module}{punctuation|(}{rule|kettle}{punctuation|)}{punctuation|.}
{operator|-}{rule|export}{punctuation|(}{punctuation|[}{rule|boil}{operator|/}1{punctuation|,} {string|'quoted atom'}{operator|/}0{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}{rule|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{rule|define}{punctuation|(}{rule|MAX}{punctuation|,} 16#{rule|FF}{punctuation|)}{punctuation|.}
{operator|-}{rule|record}{punctuation|(}{rule|kettle}{punctuation|,} {punctuation|\{}{rule|litres} {operator|=} 1{punctuation|.}7 :: {rule|float}{punctuation|(}{punctuation|)}{punctuation|,} {rule|name}{punctuation|\}}{punctuation|)}{punctuation|.}
{rule|boil}{punctuation|(}#{rule|kettle}{punctuation|\{}{rule|litres} {operator|=} {rule|L}{punctuation|\}} {operator|=} {rule|K}{punctuation|)} {rule|when L} > 0{punctuation|,} {rule|is_float}{punctuation|(}{rule|L}{punctuation|)} {operator|-}>
    {definition rule keyword|Str} {operator|=} {string|"at ~p\\n"}{punctuation|,} {rule|C} {operator|=} ${rule|a}{punctuation|,} {rule|Bin} {operator|=} <<{string|"x"}{punctuation|,} 1:8{operator|/}{rule|integer}>>{punctuation|,}
    {rule|case} {punctuation|[}{rule|X} {operator|*} 2 {operator|\|}{operator|\|} {rule|X} <{operator|-} {rule|lists}:{rule|seq}{punctuation|(}1{punctuation|,} 10{punctuation|)}{punctuation|,} {rule|X} {operator|/}{operator|=} 3{punctuation|]} {rule|of}
        {punctuation|[}{punctuation|]} {operator|-}> {rule|ok}{punctuation|;} {punctuation|[}_ {operator|\|} {rule|T}{punctuation|]} {operator|-}> {punctuation|\{}{rule|error}{punctuation|,} {rule|T}{punctuation|,} ?{rule|MAX}{punctuation|\}}
    {rule|end}{punctuation|,}
    {rule|receive} {punctuation|\{}{rule|msg}{punctuation|,} {rule|Pid}{punctuation|\}} {operator|-}> {rule|Pid} {operator|!} {rule|done after} 1{punctuation|.}5e3 {operator|-}> {rule|not true andalso K}#{rule|kettle}{punctuation|.}{rule|name end}{punctuation|,}
    {definition rule keyword|F} {operator|=} {rule|fun}{punctuation|(}{rule|A}{punctuation|)} {operator|-}> {rule|A rem} 2 {rule|end}{punctuation|,} #{punctuation|\{}{rule|key} {operator|=}> {rule|value}{punctuation|\}}{punctuation|,} {rule|try F}{punctuation|(}1{punctuation|)} {rule|catch error}:_ {operator|-}> {rule|C end}{punctuation|.}
