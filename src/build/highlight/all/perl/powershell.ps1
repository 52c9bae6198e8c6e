{operator|<}{comment|# block}
comment {comment|#>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}{variable|$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{variable|$Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} {operator|=} {variable|@(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    {variable|$h} {operator|=} {variable|@}{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {variable|$true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {variable|$_}{operator|.}Length {operator|-}{operator|gt} 1kb {operator|-}{operator|and} {operator|-}{operator|not} {variable|$_}{operator|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{variable|$h}{operator|.}Hot {operator|-}{operator|eq} {variable|$null}{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} elseif {punctuation|(}{variable|$x} {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {keyword|foreach} {punctuation|(}${regex|s in 1..10) \{ switch ($s) \{ 1 \{ break \} default \{ continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{operator|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    {variable|$text} {operator|=} @{string|"
here $Name
"}@
{punctuation|\}}
