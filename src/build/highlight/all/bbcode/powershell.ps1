<# block
comment #>
param({tag|{tag|{punctuation|[}Parameter(Mandatory}{attr-value|{punctuation|=}$true)}{punctuation|]}}{tag|{tag|{punctuation|[}string}{punctuation|]}}$Name = "pot", {tag|{tag|{punctuation|[}int[}{punctuation|]}}]$Sizes = @(1, 2))
function Get-Kettle \{
    {tag|{tag|{punctuation|[}CmdletBinding()}{punctuation|]}}
    $h = @\{ Litres = 1.7; "Hot" = $true \}
    Get-ChildItem -Path "C:\\tea\\$Name" -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host "Item: $($_.Name) `n" \}
    if ($h.Hot -eq $null) \{ throw 'it''s' \} elseif ($x -match '^a') \{ return {tag|{tag|{punctuation|[}math}{punctuation|]}}::Round(0xFF) \}
    foreach ($s in 1..10) \{ switch ($s) \{ 1 \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch {tag|{tag|{punctuation|[}System.Exception}{punctuation|]}} \{ \} finally \{ \}  # end
    $text = @"
here $Name
"@
\}
