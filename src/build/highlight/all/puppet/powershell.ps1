{operator|<}{comment|# block}
comment {comment|#>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}{variable|$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{variable|$Name} {operator|=} {string|{double-quoted|"pot"}}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} {operator|=} {heredoc string|@({punctuation|1, 2})}{punctuation|)}
{keyword|function} Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {variable|$h} {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|{double-quoted|"Hot"}} {operator|=} {variable|$true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|{double-quoted|"C:\\tea\\$Name"}} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {variable|$_}{punctuation|.}{function|Length} {operator|-}gt 1kb {operator|-}{operator|and} {operator|-}not {variable|$_}{punctuation|.}{function|PSIsContainer} {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|{double-quoted|"Item: $({interpolation variable|$_}.Name) `n"}} {punctuation|\}}
    {keyword|if} {punctuation|(}{variable|$h}{punctuation|.}{function|Hot} {operator|-}eq {variable|$null}{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} elseif {punctuation|(}{variable|$x} {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{punctuation|::}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{variable|$s} {operator|in} {number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{variable|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} {keyword|default} {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}{function|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    {variable|$text} {operator|=} @{string|{double-quoted|"
here {interpolation variable|$Name}
"}}@
{punctuation|\}}
