{operator|<}{comment|# block}
comment {comment|#>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory=${variable|true}{punctuation|)}{punctuation|]}{punctuation|[}{keyword|string}{punctuation|]}${variable|Name} = {string|"pot"}, {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}${variable|Sizes} = @{punctuation|(}1, 2{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    ${variable|h} = @{punctuation|\{} Litres = 1.7; {string|"Hot"} = ${variable|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} ${variable|_}.Length {operator|-}gt 1kb {operator|-}and {operator|-}not ${variable|_}.PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {builtin|if} {punctuation|(}${variable|h}.Hot {operator|-}{operator|eq} ${variable|null}{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} {builtin|elseif} {punctuation|(}${variable|x} {operator|-}match '{operator|^}a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}::Round{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    {builtin|foreach} {punctuation|(}${variable|s} {operator|in} 1..10{punctuation|)} {punctuation|\{} switch {punctuation|(}${variable|s}{punctuation|)} {punctuation|\{} 1 {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    ${variable|text} = @"
here ${variable|Name}
"@
{punctuation|\}}
