{tag|{tag|{punctuation|<}#} {attr-name|block}
{attr-name|comment} {attr-name|#}{punctuation|>}}
param([Parameter(Mandatory=$true)][string]$Name = "pot", [int[]]$Sizes = {value variable|{keyword|@}{csharp language-csharp|{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}}})
function Get-Kettle \{
    [CmdletBinding()]
    $h = {block|{keyword|@}{csharp language-csharp|{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}}}
    Get-ChildItem -Path "C:\\tea\\$Name" -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host "Item: $($_.Name) `n" \}
    if ($h.Hot -eq $null) \{ throw 'it''s' \} elseif ($x -match '^a') \{ return [math]::Round(0xFF) \}
    foreach ($s in 1..10) \{ switch ($s) \{ 1 \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end
    $text = @"
here $Name
"@
\}
