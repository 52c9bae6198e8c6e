<# block
comment #>
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{punctuation|=}${boolean|true}{punctuation|)}{punctuation|]}{variable|[string]}$Name {punctuation|=} {string|"pot"}{punctuation|,} {punctuation|[}{keyword|int}{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {punctuation|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get-Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    $h {punctuation|=} @{punctuation|\{} Litres {punctuation|=} {number|1.7}{punctuation|;} {string|"Hot"} {punctuation|=} ${boolean|true} {punctuation|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object {punctuation|\{} $_.Length -gt 1kb -{function|and} -{function|not} $_.PSIsContainer {punctuation|\}} \| ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if {punctuation|(}$h.Hot -eq $null{punctuation|)} {punctuation|\{} {function|throw} {string|'it'}{string|'s'} {punctuation|\}} elseif {punctuation|(}$x -match {string|'^a'}{punctuation|)} {punctuation|\{} return {variable|[math]}{punctuation|:}{punctuation|:}Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s in {number|1}..{number|10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {function|break} {punctuation|\}} {keyword|default} {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} {keyword|catch} {variable|[System.Exception]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  # end
    $text {punctuation|=} @"
here $Name
"@
{punctuation|\}}
