<# block
comment #>
param({punctuation|[}Parameter(Mandatory=$true){punctuation|]}{punctuation|[}string{punctuation|]}$Name = {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes = @(1{punctuation|,} 2))
function Get-Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding(){punctuation|]}
    $h = @{punctuation|\{} Litres = 1.7{punctuation|;} {string|"Hot"} = $true {punctuation|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object {punctuation|\{} $_.Length -gt 1kb -and -not $_.PSIsContainer {punctuation|\}} \| ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if ($h.Hot -eq $null) {punctuation|\{} throw 'it''s' {punctuation|\}} elseif ($x -match '^a') {punctuation|\{} return {punctuation|[}math{punctuation|]}{punctuation|:}{javascript-expression language-javascript|{operator|:}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} }{punctuation|\}}
    foreach ($s in 1..10) {punctuation|\{} switch ($s) {punctuation|\{} 1 {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {class-name|try} {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    $text = @"
here $Name
"@
{punctuation|\}}
