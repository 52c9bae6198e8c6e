{tag|{tag|{punctuation|<}#} {attr-name|block}
{attr-name|comment} {attr-name|#}{punctuation|>}}
param{expression|{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory={variable|$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{variable|$Name} = {string|"pot"}, {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} = @{punctuation|(}{number|1}, {number|2}{punctuation|)}{punctuation|)}}
function Get-Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{expression|{punctuation|(}{punctuation|)}}{punctuation|]}
    {variable|$h} = @{punctuation|\{} Litres = 1.7{punctuation|;} "Hot" = {variable|$true} {punctuation|\}}
    Get-ChildItem -Path "C:\\tea\\{variable|$Name}" -Recurse \| Where-Object {punctuation|\{} {variable|$_{punctuation|.}Length} -gt 1kb -and -not {variable|$_{punctuation|.}PSIsContainer} {punctuation|\}} \| ForEach-Object {punctuation|\{} Write-Host "Item: ${expression|{punctuation|(}{variable|$_{punctuation|.}Name}{punctuation|)}} `n" {punctuation|\}}
    if {expression|{punctuation|(}{variable|$h{punctuation|.}Hot} {operator|-}{operator|eq} {variable|$null}{punctuation|)}} {punctuation|\{} throw 'it''s' {punctuation|\}} elseif {expression|{punctuation|(}{variable|$x} {operator|-}match {string|'^a'}{punctuation|)}} {punctuation|\{} return {punctuation|[}math{punctuation|]}::Round{expression|{punctuation|(}{number|0xFF}{punctuation|)}} {punctuation|\}}
    foreach {expression|{punctuation|(}{variable|$s} {operator|in} {number|1}..{number|10}{punctuation|)}} {punctuation|\{} switch {expression|{punctuation|(}{variable|$s}{punctuation|)}} {punctuation|\{} 1 {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {parser-comment comment|# end}
    {variable|$text} = @"
here {variable|$Name}
"@
{punctuation|\}}
