{operator|<}# block
comment #{operator|>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}$true{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} {label|@(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle \{
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} {label|@\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} $true \}
    Get{operator|-}ChildItem {operator|-}Path "C{punctuation|:}\\tea\\$Name" {operator|-}Recurse {operator|\|} Where{operator|-}Object \{ $_.Length {operator|-}gt {number|1}kb {operator|-}{operator|and} {operator|-}{operator|not} $_.PSIsContainer \} {operator|\|} ForEach{operator|-}Object \{ Write{operator|-}Host "Item{punctuation|:} ${punctuation|(}$_.Name{punctuation|)} `n" \}
    {keyword|if} {punctuation|(}$h.Hot {operator|-}eq $null{punctuation|)} \{ throw {comment|'it''s' \} elseif ($x -match '^a') \{ return [math]::Round(0xFF) \}}
    foreach {punctuation|(}$s {function|in} {number|1.}{number|.10}{punctuation|)} \{ switch {punctuation|(}$s{punctuation|)} \{ {number|1} \{ break \} default \{ continue \} \} \}
    try \{ Invoke{operator|-}WebRequest \} catch {punctuation|[}System.Exception{punctuation|]} \{ \} finally \{ \}  # {keyword|end}
    $text {operator|=} {label|@"}
here $Name
"@
\}
