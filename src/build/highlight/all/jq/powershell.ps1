{operator|<}{comment|# block}
comment {comment|#>}
{c-style-function function|param}{punctuation|(}{punctuation|[}{c-style-function function|Parameter}{punctuation|(}Mandatory{operator|=}{variable|$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{variable|$Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{c-style-function function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {variable|$h} {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {variable|$true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator pipe|\|} Where{operator|-}Object {punctuation|\{} {variable|$_}{punctuation|.}Length {operator|-}gt 1kb {operator|-}{operator|and} {operator|-}{operator|not} {variable|$_}{punctuation|.}PSIsContainer {punctuation|\}} {operator pipe|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{variable|$h}{punctuation|.}Hot {operator|-}eq {variable|$null}{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} {c-style-function function|elseif} {punctuation|(}{variable|$x} {operator|-}match '^a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{punctuation|::}{c-style-function function|Round}{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    {keyword|foreach} {punctuation|(}{variable|$s} in {number|1}{dot important|.}{number|.10}{punctuation|)} {punctuation|\{} {c-style-function function|switch} {punctuation|(}{variable|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} {keyword|catch} {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    {variable|$text} {operator|=} @"
here {variable|$Name}
"@
{punctuation|\}}
