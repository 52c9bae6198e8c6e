{operator|<}# block
comment #{operator|>}
param{punctuation|(}[Parameter{punctuation|(}Mandatory{operator|=}$true{punctuation|)}][{keyword|string}]${keyword|Name} {operator|=} {string|"pot"}{punctuation|,} [{function|int}[]]$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} {keyword|Get}{operator|-}Kettle \{
    [CmdletBinding{punctuation|(}{punctuation|)}]
    $h {operator|=} @\{ Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} $true \}
    {keyword|Get}{operator|-}ChildItem {operator|-}Path "C{punctuation|:}\\tea\\${keyword|Name}" {operator|-}Recurse \| Where{operator|-}Object \{ $_.{function|Length} {operator|-}gt {number|1}kb {operator|-}{operator|and} {operator|-}{operator|not} $_.PSIsContainer \} \| ForEach{operator|-}Object \{ {keyword|Write}{operator|-}Host "Item{punctuation|:} ${punctuation|(}$_.{keyword|Name}{punctuation|)} `n" \}
    {keyword|if} {punctuation|(}$h.Hot {operator|-}eq $null{punctuation|)} \{ throw 'it''s' \} {keyword|elseif} {punctuation|(}$x {operator|-}match '{operator|^}a'{punctuation|)} \{ {keyword|return} [math]{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}{number|0}xFF{punctuation|)} \}
    foreach {punctuation|(}$s {function|in} {number|1.}{number|.10}{punctuation|)} \{ switch {punctuation|(}$s{punctuation|)} \{ {number|1} \{ {function|break} \} default \{ continue \} \} \}
    try \{ Invoke{operator|-}WebRequest \} catch [{keyword|System}.Exception] \{ \} finally \{ \}  # {keyword|end}
    ${function|text} {operator|=} @"
here ${keyword|Name}
"@
\}
