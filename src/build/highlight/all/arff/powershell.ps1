<# block
comment #>
param([Parameter(Mandatory=$true)][string]$Name = {string|"pot"}{punctuation|,} [int[]]$Sizes = @({number|1}{punctuation|,} {number|2}))
function Get-Kettle {punctuation|\{}
    [CmdletBinding()]
    $h = @{punctuation|\{} Litres = {number|1.7}; {string|"Hot"} = $true {punctuation|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object {punctuation|\{} $_.Length -gt 1kb -and -not $_.PSIsContainer {punctuation|\}} \| ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if ($h.Hot -eq $null) {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} elseif ($x -match {string|'^a'}) {punctuation|\{} return [math]::Round(0xFF) {punctuation|\}}
    foreach ($s in {number|1}..{number|10}) {punctuation|\{} switch ($s) {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch [System.Exception] {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    $text = @"
here $Name
"@
{punctuation|\}}
