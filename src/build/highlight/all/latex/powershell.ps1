<# block
comment #>
param({punctuation|[}Parameter(Mandatory={equation string|$true)][string]$}Name = "pot", {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{equation string|$Sizes = @(1, 2))
function Get-Kettle \{
    [CmdletBinding()]
    $}h = @{punctuation|\{} Litres = 1.7; "Hot" = {equation string|$true \}
    Get-ChildItem -Path "C:{equation-command regex|\\tea}{equation-command regex|\\$}Name" -Recurse \| Where-Object \{ $}_.Length -gt 1kb -and -not {equation string|$_.PSIsContainer \} \| ForEach-Object \{ Write-Host "Item: $}({equation string|$_.Name) `n" \}
    if ($}h.Hot -eq {equation string|$null) \{ throw 'it''s' \} elseif ($}x -match '^a') {punctuation|\{} return {punctuation|[}math{punctuation|]}::Round(0xFF) {punctuation|\}}
    foreach ({equation string|$s in 1..10) \{ switch ($}s) {punctuation|\{} 1 {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    {equation string|$text = @"
here $}Name
"@
{punctuation|\}}
