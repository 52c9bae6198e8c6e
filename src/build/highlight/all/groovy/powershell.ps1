{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}{punctuation|$}{boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{punctuation|$}Name {operator|=} {interpolation-string|{string|"pot"}}{punctuation|,} {punctuation|[}{keyword|int}{punctuation|[}{punctuation|]}{punctuation|]}{punctuation|$}Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {punctuation|$}h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {interpolation-string|{string|"Hot"}} {operator|=} {punctuation|$}{boolean|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {interpolation-string|{string|"C:\\tea\\$Name"}} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {punctuation|$}{number|_}{punctuation|.}Length {operator|-}gt 1kb {operator|-}and {operator|-}not {punctuation|$}{number|_}{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {interpolation-string|{string|"Item: $(}{interpolation|{interpolation-punctuation punctuation|$}{expression|{number|_}}}{string|.Name) `n"}} {punctuation|\}}
    {keyword|if} {punctuation|(}{punctuation|$}h{punctuation|.}Hot {operator|-}eq {punctuation|$}null{punctuation|)} {punctuation|\{} {keyword|throw} {string|'it'}{string|'s'} {punctuation|\}} elseif {punctuation|(}{punctuation|$}x {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{punctuation|$}s {keyword|in} {number|1}{operator|..}{number|10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}{punctuation|$}s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} {keyword|catch} {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  # end
    {punctuation|$}text {operator|=} @"
here {punctuation|$}Name
"@
{punctuation|\}}
