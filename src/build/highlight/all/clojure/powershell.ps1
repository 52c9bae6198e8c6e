<{operator|#} block
comment {operator|#}>
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory=${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name = {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes = {operator|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get-Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    $h = {operator|@}{punctuation|\{} Litres = {number|1.7}{comment|; "Hot" = $true \}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object {punctuation|\{} $_.Length -gt 1kb -and -not $_.PSIsContainer {punctuation|\}} \| ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if {punctuation|(}$h.Hot -eq $null{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} elseif {punctuation|(}$x -match '{operator|^}a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{symbol|::Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s in {number|1}..{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {operator|#} end
    $text = {operator|@}{string|"
here $Name
"}{operator|@}
{punctuation|\}}
