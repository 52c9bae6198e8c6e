{operator|<}{operator|#} block
comment {operator|#}{operator|>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}{variable|$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{variable|$Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle \{
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    {variable|$h} {operator|=} @\{ Litres {operator|=} {number|1.7}{comment|; "Hot" = $true \}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\{variable|$Name}"} {operator|-}Recurse {operator|\|} Where{operator|-}Object \{ {variable|$_}.Length {operator|-}gt 1kb {operator|-}and {operator|-}not {variable|$_}.PSIsContainer \} {operator|\|} ForEach{operator|-}Object \{ Write{operator|-}Host {string|"Item: $({variable|$_}.Name) `n"} \}
    if {punctuation|(}{variable|$h}.Hot {operator|-}eq {variable|$null}{punctuation|)} \{ throw {char|'it'}{char|'s'} \} elseif {punctuation|(}{variable|$x} {operator|-}match {char|'^a'}{punctuation|)} \{ return {punctuation|[}math{punctuation|]}::Round{punctuation|(}{number|0xFF}{punctuation|)} \}
    foreach {punctuation|(}{variable|$s} in {number|1}.{number|.10}{punctuation|)} \{ switch {punctuation|(}{variable|$s}{punctuation|)} \{ {number|1} \{ break \} default \{ continue \} \} \}
    try \{ Invoke{operator|-}WebRequest \} catch {punctuation|[}System.Exception{punctuation|]} \{ \} finally \{ \}  {operator|#} end
    {variable|$text} {operator|=} @"
here {variable|$Name}
"@
\}
