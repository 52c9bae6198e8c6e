{operator|<}{operator|#} block
comment {operator|#}{operator|>}
{function|param}{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}{keyword|$}{keyword|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{keyword|$}Name {operator|=} {string|"pot"}{operator|,} {punctuation|[}int{keyword|[]}{punctuation|]}{keyword|$}Sizes {operator|=} {operator|@}{punctuation|(}{number|1}{operator|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    {keyword|$}h {operator|=} {operator|@}{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {keyword|$}{keyword|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {keyword|$}{keyword|_}{punctuation|.}Length {operator|-}gt 1kb {operator|-}and {operator|-}{keyword|not} {keyword|$}{keyword|_}{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{keyword|$}h{punctuation|.}Hot {operator|-}eq {keyword|$}null{punctuation|)} {punctuation|\{} throw {atom builtin|'it'}{atom builtin|'s'} {punctuation|\}} {keyword|elseif} {punctuation|(}{keyword|$}x {operator|-}match {atom builtin|'^a'}{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{operator|::}Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{keyword|$}s {keyword|in} {number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{keyword|$}s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} {keyword|catch} {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  {operator|#} {keyword|end}
    {keyword|$}text {operator|=} {operator|@}{string|"
here $Name
"}{operator|@}
{punctuation|\}}
