{value|<# block}
{value|comment #>}
{value|param([Parameter(Mandatory=$true)][string]$Name = }{value|"pot"}{punctuation|,}{value| [int[]]$Sizes = @(1}{punctuation|,}{value| 2))}
{value|function Get-Kettle \{}
{value|    [CmdletBinding()]}
{value|    $h = @\{ Litres = 1.7; }{value|"Hot"}{value| = $true \}}
{value|    Get-ChildItem -Path }{value|"C:\\tea\\$Name"}{value| -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host }{value|"Item: $($_.Name) `n"}{value| \}}
{value|    if ($h.Hot -eq $null) \{ throw 'it''s' \} elseif ($x -match '^a') \{ return [math]::Round(0xFF) \}}
{value|    foreach ($s in 1..10) \{ switch ($s) \{ 1 \{ break \} default \{ continue \} \} \}}
{value|    try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end}
{value|    $text = @}{value|"
here $Name
"}{value|@}
{value|\}}
