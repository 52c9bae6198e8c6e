{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}{variable|$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{variable|$Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle \{
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {variable|$h} {operator|=} @\{ Litres {operator|=} {number|1.7}{comment|; "Hot" = $true \}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse \| Where{operator|-}Object \{ {variable|$_}{punctuation|.}Length {operator|-}gt 1kb {operator|-}{operator|and} {operator|-}{operator|not} {variable|$_}{punctuation|.}PSIsContainer \} \| ForEach{operator|-}Object \{ Write{operator|-}Host {string|"Item: $($_.Name) `n"} \}
    {keyword|if} {punctuation|(}{variable|$h}{punctuation|.}Hot {operator|-}eq {variable|$null}{punctuation|)} \{ throw {string|'it''s'} \} {keyword|elseif} {punctuation|(}{variable|$x} {operator|-}match {string|'^a'}{punctuation|)} \{ return {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} \}
    foreach {punctuation|(}{variable|$s} {keyword|in} {number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|)} \{ {keyword|switch} {punctuation|(}{variable|$s}{punctuation|)} \{ {number|1} \{ break \} {keyword|default} \{ continue \} \} \}
    try \{ Invoke{operator|-}WebRequest \} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} \{ \} finally \{ \}  # end
    {variable|$text} {operator|=} @"
here {variable|$Name}
"@
\}
