<# block
comment #>
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory={variable|$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{variable|$Name} = {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} = @{punctuation|(}1{punctuation|,} 2{punctuation|)}{punctuation|)}
function Get-Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    {variable|$h} = @{punctuation|\{} Litres = 1.7{punctuation|;} {string|"Hot"} = {variable|$true} {punctuation|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object {punctuation|\{} {variable|$_}.Length -gt 1kb -and -not {variable|$_}.PSIsContainer {punctuation|\}} \| ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{variable|$h}.Hot -eq {variable|$null}{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} {keyword|elseif} {punctuation|(}{variable|$x} -match '^a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}Round{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{variable|$s} in 1..10{punctuation|)} {punctuation|\{} switch {punctuation|(}{variable|$s}{punctuation|)} {punctuation|\{} 1 {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    {variable|$text} = @{string|"
here $Name
"}@
{punctuation|\}}
