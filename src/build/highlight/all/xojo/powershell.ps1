{operator|<}# block
comment #{operator|>}
param{punctuation|(}[Parameter{punctuation|(}Mandatory{operator|=}${keyword|true}{punctuation|)}][{keyword|string}]$Name {operator|=} {string|"pot"}{punctuation|,} [{keyword|int}[]]$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} {keyword|Get}{operator|-}Kettle \{
    [CmdletBinding{punctuation|(}{punctuation|)}]
    $h {operator|=} @\{ Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${keyword|true} \}
    {keyword|Get}{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse \| Where{operator|-}{keyword|Object} \{ $_{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}{operator|and} {operator|-}{operator|not} $_{punctuation|.}PSIsContainer \} \| ForEach{operator|-}{keyword|Object} \{ Write{operator|-}Host {string|"Item: $($_.Name) `n"} \}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq $null{punctuation|)} \{ throw {comment|'it''s' \} elseif ($x -match '^a') \{ return [math]::Round(0xFF) \}}
    foreach {punctuation|(}$s {keyword|in} {number|1.}{number|.10}{punctuation|)} \{ switch {punctuation|(}$s{punctuation|)} \{ {number|1} \{ {keyword|break} \} default \{ {keyword|continue} \} \} \}
    {keyword|try} \{ Invoke{operator|-}WebRequest \} {keyword|catch} [System{punctuation|.}{keyword|Exception}] \{ \} {keyword|finally} \{ \}  # {keyword|end}
    ${keyword|text} {operator|=} @{string|"
here $Name
"}@
\}
