{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}${keyword|true}{punctuation|)}{punctuation|]}{punctuation|[}{keyword|string}{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{keyword|int}{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle \{
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @\{ Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${keyword|true} \}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}{keyword|Object} \{ $_{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}{operator|and} {operator|-}{operator|not} $_{punctuation|.}PSIsContainer \} {operator|\|} ForEach{operator|-}{keyword|Object} \{ Write{operator|-}Host {string|"Item: $($_.Name) `n"} \}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq ${keyword|null}{punctuation|)} \{ {keyword|throw} {comment|'it''s' \} elseif ($x -match '^a') \{ return [math]::Round(0xFF) \}}
    foreach {punctuation|(}$s in {number|1}{operator|..}{number|10}{punctuation|)} \{ switch {punctuation|(}$s{punctuation|)} \{ {number|1} \{ break \} {keyword|default} \{ {keyword|continue} \} \} \}
    {keyword|try} \{ Invoke{operator|-}WebRequest \} {keyword|catch} {punctuation|[}System{punctuation|.}Exception{punctuation|]} \{ \} finally \{ \}  # {keyword|end}
    $text {operator|=} @"
here $Name
"@
\}
