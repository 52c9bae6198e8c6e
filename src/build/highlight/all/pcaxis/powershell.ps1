<# block
comment #>
param([Parameter(Mandatory{operator|=}$true)][string]$Name {operator|=} {string|"pot"}{punctuation|,} [int[]]$Sizes {operator|=} @(1{punctuation|,} 2))
function Get-Kettle \{
    [CmdletBinding()]
    $h {operator|=} @\{ Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} $true \}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host {string|"Item: $($_.Name) `n"} \}
    if ($h.Hot -eq $null) \{ throw 'it''s' \} elseif ($x -match '^a') \{ return [math]::Round(0xFF) \}
    foreach ($s in 1..10) \{ switch ($s) \{ {number|1} \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end
    $text {operator|=} @{string|"
here $Name
"}@
\}
