<{comment|# block}
comment {comment|#>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory={variable|$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{variable|$Name} = {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} = @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get-Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    {variable|$h} = @{punctuation|\{} Litres = {number|1.7}{punctuation|;} {string|"Hot"} = {variable|$true} {punctuation|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| {keyword|Where}-Object {punctuation|\{} {variable|$_}{punctuation|.}Length -gt {number|1}kb -and -{keyword|not} {variable|$_}{punctuation|.}PSIsContainer {punctuation|\}} \| ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{variable|$h}{punctuation|.}Hot -eq {variable|$null}{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} elseif {punctuation|(}{variable|$x} -match {string|'^a'}{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{function|{prefix|{punctuation|:}}{local-name|:Round}}{punctuation|(}{number|0}xFF{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{variable|$s} in {number|1.}{punctuation|.}{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{variable|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} {keyword|default} {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    {variable|$text} = @"
here {variable|$Name}
"@
{punctuation|\}}
