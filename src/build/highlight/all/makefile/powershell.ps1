<{comment|# block}
comment {comment|#>}
param{punctuation|(}[Parameter{punctuation|(}Mandatory{operator|=}{variable|$true}{punctuation|)}][string]{variable|$Name} {operator|=} {string|"pot"}, [int[]]{variable|$Sizes} {operator|=} {operator|@}{punctuation|(}1, 2{punctuation|)}{punctuation|)}
function Get-Kettle {punctuation|\{}
    [CmdletBinding{punctuation|(}{punctuation|)}]
    {variable|$h} {operator|=} {operator|@}{punctuation|\{} Litres {operator|=} 1.7{punctuation|;} {string|"Hot"} {operator|=} {variable|$true} {punctuation|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse {operator|\|} Where-Object {punctuation|\{} {variable|$_.Length} -gt 1kb -and -not {variable|$_.PSIsContainer} {punctuation|\}} {operator|\|} ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if {punctuation|(}{variable|$h.Hot} -eq {variable|$null}{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} elseif {punctuation|(}{variable|$x} -match {string|'^a'}{target symbol|) \{ return [math]}{punctuation|:}{punctuation|:}Round{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{variable|$s} in 1..10{punctuation|)} {punctuation|\{} switch {punctuation|(}{variable|$s}{punctuation|)} {punctuation|\{} 1 {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch [System.Exception] {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    {variable|$text} {operator|=} {operator|@}"
here {variable|$Name}
"{operator|@}
{punctuation|\}}
