<{comment|# block}
comment {comment|#>}
param([Parameter(Mandatory{operator|=}{variable|$true})][string]{variable|$Name} {operator|=} {string|"pot"}, [int[]]{variable|$Sizes} {operator|=} @({number|1}, {number|2}))
function Get-Kettle {punctuation|\{}
    [CmdletBinding()]
    {variable|$h} {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}; {string|"Hot"} {operator|=} {variable|$true} {punctuation|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object {punctuation|\{} {variable|$_}.Length -gt {number|1}kb -and -not {variable|$_}.PSIsContainer {punctuation|\}} \| ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if ({variable|$h}.Hot -eq {variable|$null}) {punctuation|\{} throw {string|'it'}'s{string|' \} elseif ($x -match '}^a') {punctuation|\{} return [math]::Round({number|0}xFF) {punctuation|\}}
    foreach ({variable|$s} in {number|1}..10) {punctuation|\{} switch ({variable|$s}) {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch [System.Exception] {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    {variable|$text} {operator|=} @"
here {variable|$Name}
"@
{punctuation|\}}
