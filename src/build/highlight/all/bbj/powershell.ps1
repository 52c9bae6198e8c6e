{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}[{function|Parameter}{punctuation|(}Mandatory{operator|=}$true{punctuation|)}][string]$Name {operator|=} {string|"pot"}{punctuation|,} [int[]]$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle \{
    [{function|CmdletBinding}{punctuation|(}{punctuation|)}]
    $h {operator|=} @\{ Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} $true \}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse \| {keyword|Where}{operator|-}Object \{ $_{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}{operator|and} {operator|-}{operator|not} $_{punctuation|.}PSIsContainer \} \| ForEach{operator|-}Object \{ Write{operator|-}Host {string|"Item: $($_.Name) `n"} \}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq $null{punctuation|)} \{ throw {string|'it'}{string|'s'} \} elseif {punctuation|(}$x {operator|-}match {string|'^a'}{punctuation|)} \{ {keyword|return} [math]{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}{number|0}xFF{punctuation|)} \}
    foreach {punctuation|(}$s in {number|1.}{number|.10}{punctuation|)} \{ {keyword|switch} {punctuation|(}$s{punctuation|)} \{ {number|1} \{ break \} default \{ continue \} \} \}
    try \{ Invoke{operator|-}WebRequest \} catch [System{punctuation|.}Exception] \{ \} finally \{ \}  # {keyword|end}
    $text {operator|=} @"
here $Name
"@
\}
