<# block
comment #>
{function|param}{punctuation|(}[{function|Parameter}{punctuation|(}Mandatory={variable|$true}{punctuation|)}][string]{variable|$Name} = {string|"pot"}{punctuation|,} [int[]]{variable|$Sizes} = @{punctuation|(}1{punctuation|,} 2{punctuation|)}{punctuation|)}
{selector|function Get-Kettle }{punctuation|\{}
    [{function|CmdletBinding}{punctuation|(}{punctuation|)}]
    {variable|$h} = @{punctuation|\{} Litres = 1.7{punctuation|;} {string|"Hot"} = {variable|$true} {punctuation|\}}
    {selector|Get-ChildItem -Path "C:\\tea\\{variable|$Name}" -Recurse \| Where-Object }{punctuation|\{} {variable|$_}.Length -gt 1kb -and -not {variable|$_}.PSIsContainer {punctuation|\}} {selector|\| ForEach-Object }{punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if {punctuation|(}{variable|$h}.Hot -eq {variable|$null}{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} elseif {punctuation|(}{variable|$x} -match {string|'^a'}{punctuation|)} {punctuation|\{} return [math]{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{variable|$s} in 1..10{punctuation|)} {punctuation|\{} switch {punctuation|(}{variable|$s}{punctuation|)} {punctuation|\{} {selector|1 }{punctuation|\{} break {punctuation|\}} {selector|default }{punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {selector|try }{punctuation|\{} Invoke-WebRequest {punctuation|\}} {selector|catch [System.Exception] }{punctuation|\{} {punctuation|\}} {selector|finally }{punctuation|\{} {punctuation|\}}  # end
    {variable|$text} = @"
here {variable|$Name}
"@
{punctuation|\}}
