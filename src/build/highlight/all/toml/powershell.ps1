<{comment|# block}
comment {comment|#>}
param({punctuation|[}Parameter(Mandatory{punctuation|=}${boolean|true}){punctuation|]}{punctuation|[}string{punctuation|]}$Name {punctuation|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {punctuation|=} @({number|1}{punctuation|,} {number|2}))
function Get-Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding(){punctuation|]}
    $h {punctuation|=} @{punctuation|\{} {key property|Litres} {punctuation|=} {number|1.7}; {string|"Hot"} {punctuation|=} ${boolean|true} {punctuation|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object {punctuation|\{} $_{punctuation|.}Length -gt 1kb -and -not $_{punctuation|.}PSIsContainer {punctuation|\}} \| ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if ($h{punctuation|.}Hot -eq $null) {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} elseif ($x -match {string|'^a'}) {punctuation|\{} return {punctuation|[}math{punctuation|]}::Round({number|0xFF}) {punctuation|\}}
    foreach ($s in {number|1}{punctuation|.}{punctuation|.}{number|10}) {punctuation|\{} switch ($s) {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    $text {punctuation|=} @"
here $Name
"@
{punctuation|\}}
