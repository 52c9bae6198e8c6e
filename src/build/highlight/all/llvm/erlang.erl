%% {keyword|kettle}
-{keyword|module}{punctuation|(}{keyword|kettle}{punctuation|)}{punctuation|.}
-{keyword|export}{punctuation|(}{punctuation|[}{keyword|boil}/{number|1}{punctuation|,} '{keyword|quoted} {keyword|atom}'/{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
-{keyword|include}{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
-{keyword|define}{punctuation|(}MAX{punctuation|,} {number|16}{variable|#FF}{punctuation|)}{punctuation|.}
-{keyword|record}{punctuation|(}{keyword|kettle}{punctuation|,} {punctuation|\{}{keyword|litres} {punctuation|=} {number|1.7} :: {type class-name|float}{punctuation|(}{punctuation|)}{punctuation|,} {keyword|name}{punctuation|\}}{punctuation|)}{punctuation|.}
{keyword|boil}{punctuation|(}{variable|#kettle}{punctuation|\{}{keyword|litres} {punctuation|=} L{punctuation|\}} {punctuation|=} K{punctuation|)} {keyword|when} L {punctuation|>} {number|0}{punctuation|,} {keyword|is_float}{punctuation|(}L{punctuation|)} -{punctuation|>}
    Str {punctuation|=} {string|"at ~p\\n"}{punctuation|,} C {punctuation|=} ${keyword|a}{punctuation|,} Bin {punctuation|=} {punctuation|<}{punctuation|<}{string|"x"}{punctuation|,} {number|1}:{number|8}/{keyword|integer}{punctuation|>}{punctuation|>}{punctuation|,}
    {keyword|case} {punctuation|[}X {punctuation|*} {number|2} \|\| X {punctuation|<}- {label|lists:}{keyword|seq}{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X /{punctuation|=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} -{punctuation|>} {keyword|ok}{comment|; [_ \| T] -> \{error, T, ?MAX\}}
    {keyword|end}{punctuation|,}
    {keyword|receive} {punctuation|\{}{keyword|msg}{punctuation|,} Pid{punctuation|\}} -{punctuation|>} Pid {punctuation|!} {keyword|done} {keyword|after} {number|1.5e3} -{punctuation|>} {keyword|not} {boolean|true} {keyword|andalso} K{variable|#kettle.name} {keyword|end}{punctuation|,}
    F {punctuation|=} {keyword|fun}{punctuation|(}A{punctuation|)} -{punctuation|>} A {keyword|rem} {number|2} {keyword|end}{punctuation|,} #{punctuation|\{}{keyword|key} {punctuation|=}{punctuation|>} {keyword|value}{punctuation|\}}{punctuation|,} {keyword|try} F{punctuation|(}{number|1}{punctuation|)} {keyword|catch} {label|error:}{keyword|_} -{punctuation|>} C {keyword|end}{punctuation|.}
