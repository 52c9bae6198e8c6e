<{comment|# block}
comment {comment|#>}
param{punctuation|(}[Parameter{punctuation|(}Mandatory{operator|=}$true{punctuation|)}][string]$Name {operator|=} {string|"pot"}{property|, [int[]]$Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get-Kettle \{
    [CmdletBinding{punctuation|(}{punctuation|)}]
    {property|$h} {operator|=} @\{ Litres {operator|=} {number|1.7}; {string|"Hot"} {operator|=} $true \}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host {string|"Item: $($_.Name) `n"} \}
    if {punctuation|(}$h.Hot -eq $null{punctuation|)} \{ throw {string|'it'}{string|'s'} \} elseif {punctuation|(}$x -match {string|'^a'}{punctuation|)} \{ return [math]::Round{punctuation|(}0xFF{punctuation|)} \}
    foreach {punctuation|(}$s in {number|1}..{number|10}{punctuation|)} \{ switch {punctuation|(}$s{punctuation|)} \{ {number|1} \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  {comment|# end}
    {property|$text} {operator|=} @"
here $Name
"@
\}
