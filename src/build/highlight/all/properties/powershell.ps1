{key attr-name|<#} {value attr-value|block}
{key attr-name|comment} {value attr-value|#>}
{key attr-name|param([Parameter(Mandatory}{punctuation|=}{value attr-value|$true)][string]$Name = "pot", [int[]]$Sizes = @(1, 2))}
{key attr-name|function} {value attr-value|Get-Kettle \{}
    [CmdletBinding()]
{key attr-name|    $h} {punctuation|=} {value attr-value|@\{ Litres = 1.7; "Hot" = $true \}}
{key attr-name|    Get-ChildItem} {value attr-value|-Path "C:\\tea\\$Name" -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host "Item: $($_.Name) `n" \}}
{key attr-name|    if} {value attr-value|($h.Hot -eq $null) \{ throw 'it''s' \} elseif ($x -match '^a') \{ return [math]::Round(0xFF) \}}
{key attr-name|    foreach} {value attr-value|($s in 1..10) \{ switch ($s) \{ 1 \{ break \} default \{ continue \} \} \}}
{key attr-name|    try} {value attr-value|\{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end}
{key attr-name|    $text} {punctuation|=} {value attr-value|@"}
{key attr-name|here} {value attr-value|$Name}
"@
\}
