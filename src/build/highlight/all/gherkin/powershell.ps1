{outline variable|<# block
comment #>}
param([Parameter(Mandatory=$true)][string]$Name = {string|"pot"}, [int[]]$Sizes = @(1, 2))
function Get-Kettle \{
    [CmdletBinding()]
    $h = @\{ Litres = 1.7; {string|"Hot"} = $true \}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host {string|"Item: $($_.Name) `n"} \}
    if ($h.Hot -eq $null) \{ throw {string|'it'}{string|'s'} \} elseif ($x -match {string|'^a'}) \{ return [math]::Round(0xFF) \}
    foreach ($s in 1..10) \{ switch ($s) \{ 1 \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end
    $text = @"
here $Name
"@
\}
