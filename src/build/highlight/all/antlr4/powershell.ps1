<{label punctuation|# block}
comment #>
param{punctuation|(}{character-class regex|{punctuation|[}Parameter(Mandatory=$true){punctuation|]}}{character-class regex|{punctuation|[}string{punctuation|]}}$Name {punctuation|=} "pot", {character-class regex|{punctuation|[}int{punctuation|[}{punctuation|]}}]$Sizes {punctuation|=} @{punctuation|(}1, 2{punctuation|)}{punctuation|)}
function Get-Kettle {action|{punctuation|\{}{content|
    [CmdletBinding()]
    $h = @\{ Litres = 1.7; "Hot" = $true \}
    Get-ChildItem -Path "C:\\tea\\$Name" -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host "Item: $($_.Name) `n" \}
    if ($h.Hot -eq $null) \{ throw 'it''s' \} elseif ($x -match '^a') \{ return [math]::Round(0xFF) \}
    foreach ($s in 1..10) \{ switch ($s) \{ 1 \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end
    $text = @"
here $Name
"@
}{punctuation|\}}}
