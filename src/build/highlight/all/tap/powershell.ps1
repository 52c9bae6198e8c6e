<{directive|# block}
comment {directive|#>}
param([Parameter(Mandatory=$true)][string]$Name = "pot", [int[]]$Sizes = @(1, 2))
function Get-Kettle {punctuation|\{}
    [CmdletBinding()]
    $h = @{punctuation|\{} Litres = 1.7; "Hot" = $true {punctuation|\}}
    Get-ChildItem -Path "C:\\tea\\$Name" -Recurse \| Where-Object {punctuation|\{} $_.Length -gt 1kb -and -not $_.PSIsContainer {punctuation|\}} \| ForEach-Object {punctuation|\{} Write-Host "Item: $($_.Name) `n" {punctuation|\}}
    if ($h.Hot -eq $null) {punctuation|\{} throw 'it''s' {punctuation|\}} elseif ($x -match '^a') {punctuation|\{} return [math]::Round(0xFF) {punctuation|\}}
    foreach ($s in {plan|1..10}) {punctuation|\{} switch ($s) {punctuation|\{} 1 {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Inv{pass|oke-WebRequest \} catch [System.Exception] }{punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {directive|# end}
    $text = @"
here $Name
"@
{punctuation|\}}
