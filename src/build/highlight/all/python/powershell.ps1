{operator|<}{comment|# block}
comment {comment|#>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}$true{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{builtin|int}{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} $true {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} $_{punctuation|.}Length {operator|-}gt 1kb {operator|-}{keyword|and} {operator|-}{keyword|not} $_{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq $null{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} elseif {punctuation|(}$x {operator|-}{keyword|match} {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s {keyword|in} {number|1.}{number|.10}{punctuation|)} {punctuation|\{} switch {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} default {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  {comment|# end}
    $text {operator|=} @"
here $Name
"@
{punctuation|\}}
