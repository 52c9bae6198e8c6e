{operator|<}{comment|# block}
comment {comment|#>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}{variable|$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{variable|$Name} {operator|=} {string-literal|{string|"pot"}}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    {variable|$h} {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string-literal|{string|"Hot"}} {operator|=} {variable|$true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string-literal|{string|"C:\\tea\\$Name"}} {operator|-}Recurse {operator|\|} Where{operator|-}{builtin|Object} {punctuation|\{} {variable|$_}{punctuation|.}Length {operator|-}gt 1kb {operator|-}and {operator|-}not {variable|$_}{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}{builtin|Object} {punctuation|\{} Write{operator|-}Host {string-literal|{string|"Item: $($_.Name) `n"}} {punctuation|\}}
    {keyword|if} {punctuation|(}{variable|$h}{punctuation|.}Hot {operator|-}eq {variable|$null}{punctuation|)} {punctuation|\{} throw {char|'it'}{char|'s'} {punctuation|\}} elseif {punctuation|(}{variable|$x} {operator|-}match {char|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{double-colon punctuation|::}Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{variable|$s} in {number|1}{operator|..}{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{variable|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}{builtin|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    {variable|$text} {operator|=} @"
here {variable|$Name}
"@
{punctuation|\}}
