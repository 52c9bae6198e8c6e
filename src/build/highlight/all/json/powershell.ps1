<# block
comment #>
param({punctuation|[}Parameter(Mandatory=${boolean|true}){punctuation|]}{punctuation|[}string{punctuation|]}$Name = {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes = @({number|1}{punctuation|,} {number|2}))
function Get-Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding(){punctuation|]}
    $h = @{punctuation|\{} Litres = {number|1.7}; {string|"Hot"} = ${boolean|true} {punctuation|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object {punctuation|\{} $_.Length -gt 1kb -and -not $_.PSIsContainer {punctuation|\}} \| ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if ($h.Hot -eq ${null keyword|null}) {punctuation|\{} throw 'it''s' {punctuation|\}} elseif ($x -match '^a') {punctuation|\{} return {punctuation|[}math{punctuation|]}{operator|:}{operator|:}Round(0xFF) {punctuation|\}}
    foreach ($s in {number|1}..{number|10}) {punctuation|\{} switch ($s) {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    $text = @"
here $Name
"@
{punctuation|\}}
