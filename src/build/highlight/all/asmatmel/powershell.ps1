{operator|<}# block
comment #{operator|>}
param{punctuation|(}[Parameter{punctuation|(}Mandatory{operator|=}$true{punctuation|)}][string]$Name {operator|=} {string|"pot"}{punctuation|,} [int[]]$Sizes {operator|=} @{punctuation|(}{decimal-number number|1}{punctuation|,} {decimal-number number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle \{
    [CmdletBinding{punctuation|(}{punctuation|)}]
    ${register variable|h} {operator|=} @\{ Litres {operator|=} {decimal-number number|1}.{decimal-number number|7}{comment|; "Hot" = $true \}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object \{ $_{directive property|.Length} {operator|-}gt 1kb {operator|-}{op-code keyword|and} {operator|-}not $_{directive property|.PSIsContainer} \} {operator|\|} ForEach{operator|-}Object \{ Write{operator|-}Host {string|"Item: $($_.Name) `n"} \}
    if {punctuation|(}${register variable|h}{directive property|.Hot} {operator|-}eq $null{punctuation|)} \{ throw {string|'it'}{string|'s'} \} elseif {punctuation|(}${register variable|x} {operator|-}match {string|'^a'}{punctuation|)} \{ return [math]{punctuation|:}{punctuation|:}Round{punctuation|(}0xFF{punctuation|)} \}
    foreach {punctuation|(}${register variable|s} {op-code keyword|in} {decimal-number number|1}..{decimal-number number|10}{punctuation|)} \{ switch {punctuation|(}${register variable|s}{punctuation|)} \{ {decimal-number number|1} \{ {op-code keyword|break} \} default \{ continue \} \} \}
    try \{ Invoke{operator|-}WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end
    $text {operator|=} @"
here $Name
"@
\}
