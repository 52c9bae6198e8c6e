{operator|<}# {keyword|block}
comment #{operator|>}
param{punctuation|(}[Parameter{punctuation|(}Mandatory{operator|=}${boolean|true}{punctuation|)}][{keyword|string}]$Name {operator|=} {string|"pot"}{punctuation|,} [int[]]$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get-Kettle \{
    [CmdletBinding{punctuation|(}{punctuation|)}]
    $h {operator|=} @\{ Litres {operator|=} {number|1.7}; {string|"Hot"} {operator|=} ${boolean|true} \}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object \{ $_{punctuation|.}{keyword|Length} -gt 1kb -and -not $_{punctuation|.}PSIsContainer \} \| ForEach-Object \{ Write-Host {string|"Item: $($_.Name) `n"} \}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot -eq ${keyword|null}{punctuation|)} \{ throw {string|'it''s'} \} elseif {punctuation|(}$x -match {string|'^a'}{punctuation|)} \{ {keyword|return} [math]{punctuation|:}{punctuation|:}Round{punctuation|(}0xFF{punctuation|)} \}
    foreach {punctuation|(}$s {keyword|in} {number|1}{punctuation|.}{number|.10}{punctuation|)} \{ switch {punctuation|(}$s{punctuation|)} \{ {number|1} \{ break \} {keyword|default} \{ {keyword|continue} \} \} \}
    try \{ Invoke-WebRequest \} catch [System{punctuation|.}{keyword|Exception}] \{ \} finally \{ \}  # {keyword|end}
    ${keyword|text} {operator|=} @"
here $Name
"@
\}
