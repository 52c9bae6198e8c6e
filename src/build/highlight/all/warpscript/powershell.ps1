{operator|<}{comment|# block}
comment {comment|#>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory={variable|$true)][string]$Name} = {string|"pot"}, {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} = {macro property|@(1,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    {variable|$h} = {macro property|@\{} Litres = {number|1.7}; {string|"Hot"} = {variable|$true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {variable|$_.Length} {operator|-}gt 1kb {operator|-}and {operator|-}not {variable|$_.PSIsContainer} {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if {punctuation|(}{variable|$h.Hot} {operator|-}eq {variable|$null)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} elseif {punctuation|(}{variable|$x} {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}::Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{variable|$s} in {number|1}..{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{variable|$s)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    {variable|$text} = {macro property|@"}
here {variable|$Name}
"@
{punctuation|\}}
