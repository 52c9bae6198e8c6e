{punctuation|<}# block
comment {embedded-scheme|{punctuation|#}{scheme language-scheme|>}}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}$true{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get-Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1}{punctuation|.}{number|7}; {string|"Hot"} {operator|=} $true {punctuation|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse {operator|\|} Where-Object {punctuation|\{} $_.Length -gt 1kb -and -not $_.PSIsContainer {punctuation|\}} {operator|\|} ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if {punctuation|(}$h{punctuation|.}Hot -eq $null{punctuation|)} {punctuation|\{} throw 'it{punctuation|''}s{punctuation|'} {punctuation|\}} elseif {punctuation|(}$x -match '{punctuation|^}a{punctuation|'}{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}::Round{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s in {number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    $text {operator|=} @{string|"
here $Name
"}@
{punctuation|\}}
