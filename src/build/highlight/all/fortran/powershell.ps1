{operator|<}# block
comment #{operator|>}
param{punctuation|(}[{keyword|Parameter}{punctuation|(}Mandatory{operator|=}$true{punctuation|)}][string]$Name {operator|=} {string|"pot"}{punctuation|,} [int[]]$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle \{
    [CmdletBinding{punctuation|(}{punctuation|)}]
    $h {operator|=} @\{ Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} $true \}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse \| {keyword|Where}{operator|-}Object \{ $_.Length {operator|-}gt {number|1}kb {operator|-}and {operator|-}not $_.PSIsContainer \} \| ForEach{operator|-}Object \{ {keyword|Write}{operator|-}Host {string|"Item: $($_.Name) `n"} \}
    {keyword|if} {punctuation|(}$h.Hot {operator|-}eq ${keyword|null}{punctuation|)} \{ throw {string|'it''s'} \} {keyword|elseif} {punctuation|(}$x {operator|-}match {string|'^a'}{punctuation|)} \{ {keyword|return} [math]{operator|::}Round{punctuation|(}{number|0}xFF{punctuation|)} \}
    foreach {punctuation|(}$s {keyword|in} {number|1.}{number|.10}{punctuation|)} \{ switch {punctuation|(}$s{punctuation|)} \{ {number|1} \{ break \} {keyword|default} \{ {keyword|continue} \} \} \}
    try \{ Invoke{operator|-}WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # {keyword|end}
    $text {operator|=} @"
here $Name
"@
\}
