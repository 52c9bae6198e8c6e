<{comment|# block}
comment {comment|#>}
param({punctuation|[}Parameter({property|Mandatory}{punctuation|=}${boolean|true}){punctuation|]}{punctuation|[}string{punctuation|]}${property|Name} {punctuation|=} {string|"pot"}, {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}${property|Sizes} {punctuation|=} @({number|1}, {number|2}))
function {keyword|Get-Kettle} {punctuation|\{}
    {punctuation|[}CmdletBinding(){punctuation|]}
    ${property|h} {punctuation|=} @{punctuation|\{} {property|Litres} {punctuation|=} {number|1.7}; {property|"Hot"} {punctuation|=} ${boolean|true} {punctuation|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| {keyword|Where-Object} {punctuation|\{} $_.Length -gt {number|1}kb -and -not $_.PSIsContainer {punctuation|\}} \| {keyword|ForEach-Object} {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if ($h.Hot -eq $null) {punctuation|\{} throw 'it''s' {punctuation|\}} elseif ($x -match '^a') {punctuation|\{} return {punctuation|[}math{punctuation|]}::Round({number|0xFF}) {punctuation|\}}
    foreach ($s in {number|1.}.{number|10}) {punctuation|\{} switch ($s) {punctuation|\{} {keyword|1} {punctuation|\{} break {punctuation|\}} {keyword|default} {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  {comment|# end}
    ${property|text} {punctuation|=} @{string|"
here $Name
"}@
{punctuation|\}}
