{operator|<}# block
comment #{operator|>}
param{punctuation|(}[Parameter{punctuation|(}Mandatory{operator|=}${keyword|true}{punctuation|)}][{keyword|string}]${keyword|Name} {operator|=} {string|"pot"}{punctuation|,} [{function|int}[]]$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} {keyword|Get}{operator|-}Kettle {punctuation|\{}
    [CmdletBinding{punctuation|(}{punctuation|)}]
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${keyword|true} {punctuation|\}}
    {keyword|Get}{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse \| Where{operator|-}{keyword|Object} {punctuation|\{} $_.{function|Length} {operator|-}gt {number|1}kb {operator|-}{keyword|and} {operator|-}{keyword|not} $_.PSIsContainer {punctuation|\}} \| ForEach{operator|-}{keyword|Object} {punctuation|\{} {keyword|Write}{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}$h.Hot {operator|-}eq $null{punctuation|)} {punctuation|\{} {keyword|throw} {comment|'it''s' \} elseif ($x -match '^a') \{ return [math]::Round(0xFF) \}}
    foreach {punctuation|(}$s {keyword|in} {number|1.}{number|.10}{punctuation|)} {punctuation|\{} switch {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {function|break} {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} {keyword|catch} [{keyword|System}.Exception] {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  # {keyword|end}
    ${function|text} {operator|=} @{string|"
here $Name
"}@
{punctuation|\}}
