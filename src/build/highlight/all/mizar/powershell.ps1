<# block
comment #>
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}$true{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} "pot"{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get-Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1}.{number|7}{punctuation|;} "Hot" {operator|=} $true {punctuation|\}}
    Get-ChildItem -Path "{variable|C}{punctuation|:}\\tea\\$Name" -Recurse \| Where-Object {punctuation|\{} $_.Length -gt 1kb -{keyword|and} -{keyword|not} $_.PSIsContainer {punctuation|\}} \| ForEach-Object {punctuation|\{} Write-Host "{variable|Item}{punctuation|:} ${punctuation|(}$_.Name{punctuation|)} `n" {punctuation|\}}
    {keyword|if} {punctuation|(}$h.Hot -eq $null{punctuation|)} {punctuation|\{} throw '{keyword|it}''s' {punctuation|\}} elseif {punctuation|(}$x -match '^a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{comment|::Round(0xFF) \}}
    foreach {punctuation|(}$s in {number|1}..{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # {keyword|end}
    $text {operator|=} @"
here $Name
"@
{punctuation|\}}
