{operator|<}{comment|# block}
comment {comment|#>}
param{punctuation|(}[Parameter{punctuation|(}Mandatory{operator|=}${keyword|true}{punctuation|)}][string]$Name {operator|=} {string|"pot"}{punctuation|,} [int[]]$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    [CmdletBinding{punctuation|(}{punctuation|)}]
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}; {string|"Hot"} {operator|=} ${keyword|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse \| Where{operator|-}Object {punctuation|\{} $_.Length {operator|-}gt 1kb {operator|-}{operator|and} {operator|-}{operator|not} $_.PSIsContainer {punctuation|\}} \| ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}$h.Hot {operator|-}eq $null{punctuation|)} {punctuation|\{} throw '{keyword|it}''s' {punctuation|\}} elseif {punctuation|(}$x {operator|-}match '{operator|^}a'{punctuation|)} {punctuation|\{} {keyword|return} [math]{punctuation|:}{punctuation|:}Round{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s {keyword|in} {number|1}.{number|.10}{punctuation|)} {punctuation|\{} switch {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch [System.Exception] {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    ${class-name|text} {operator|=} @"
here $Name
"@
{punctuation|\}}
