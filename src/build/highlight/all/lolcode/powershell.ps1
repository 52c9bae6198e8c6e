<# block
comment #>
param([Parameter(Mandatory=$true)][string]$Name = {string|"pot"}{punctuation|,} [int[]]$Sizes = @({number|1}{punctuation|,} {number|2}))
function Get-Kettle \{
    [CmdletBinding()]
    $h = @\{ Litres = {number|1.7}; {string|"Hot"} = $true \}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object \{ $_.Length -gt {number|1}kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host {string|"Item: $($_.Name) `n"} \}
    if ($h.Hot -eq $null) \{ throw 'it''s' \} elseif ($x -match '^a') \{ return [math]::Round({number|0}xFF) \}
    foreach ($s in {number|1.}{number|.10}) \{ switch ($s) \{ {number|1} \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end
    $text = @{string|"
here $Name
"}@
\}
