<# block
comment #{operator|>}
param{punctuation|(}[Parameter{punctuation|(}Mandatory{punctuation|=}{operator|$}true{punctuation|)}][string]{operator|$}{header-statement bold|Name} {punctuation|=} {string|"pot"}{punctuation|,} [int[]]{operator|$}Sizes {punctuation|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get-Kettle \{
    [CmdletBinding{punctuation|(}{punctuation|)}]
    {operator|$}h {punctuation|=} @\{ Litres {punctuation|=} {number|1}.{number|7}; {string|"Hot"} {punctuation|=} {operator|$}true \}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object \{ {operator|$}_.Length -gt 1kb -and -not {operator|$}_.PSIsContainer \} \| ForEach-Object \{ Write-Host {string|"Item: $($_.Name) `n"} \}
    {rule-keyword keyword|if} {punctuation|(}{operator|$}h.Hot -eq {operator|$}null{punctuation|)} \{ throw {string|'it'}{string|'s'} \} elseif {punctuation|(}{operator|$}x -{structural-keyword keyword|match} {string|'^a'}{punctuation|)} \{ {rule-keyword keyword|return} [math]::Round{punctuation|(}0xFF{punctuation|)} \}
    foreach {punctuation|(}{operator|$}s in {number|1}{operator|..}{number|10}{punctuation|)} \{ switch {punctuation|(}{operator|$}s{punctuation|)} \{ {number|1} \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end
    {operator|$}text {punctuation|=} @"
here {operator|$}{header-statement bold|Name}
"@
\}
