{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory=$true{punctuation|)}{punctuation|]}{context-range|{punctuation|[}string{punctuation|]}}$Name = "pot"{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes = @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h = @{context-labels|{punctuation|\{} Litres {punctuation|=} 1.7; {label-value attr-value|"Hot"} {punctuation|=} $true {punctuation|\}}}
    Get{operator|-}ChildItem {operator|-}Path "C:\\tea\\$Name" {operator|-}Recurse \| Where{operator|-}Object {context-labels|{punctuation|\{} $_.Length -gt 1kb -and -not $_.PSIsContainer {punctuation|\}}} \| ForEach{operator|-}Object {context-labels|{punctuation|\{} Write-Host {label-value attr-value|"Item: $($_.Name) `n"} {punctuation|\}}}
    {function|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq $null{punctuation|)} {context-labels|{punctuation|\{} throw {label-value attr-value|'it'}{label-value attr-value|'s'} {punctuation|\}}} {function|elseif} {punctuation|(}$x {operator|-}match '{operator|^}a'{punctuation|)} {context-labels|{punctuation|\{} return [math]::Round(0xFF) {punctuation|\}}}
    {function|foreach} {punctuation|(}$s in {number|1}{punctuation|.}{number|.10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {context-labels|{punctuation|\{} break {punctuation|\}}} default {context-labels|{punctuation|\{} continue {punctuation|\}}} {punctuation|\}} {punctuation|\}}
    try {context-labels|{punctuation|\{} Invoke-WebRequest {punctuation|\}}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {context-labels|{punctuation|\{} {punctuation|\}}} finally {context-labels|{punctuation|\{} {punctuation|\}}}  # end
    $text = @"
here $Name
"@
{punctuation|\}}
