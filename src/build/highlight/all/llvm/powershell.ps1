{punctuation|<}# {keyword|block}
{keyword|comment} #{punctuation|>}
{keyword|param}{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{punctuation|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}{keyword|string}{punctuation|]}$Name {punctuation|=} {string|"pot"}{punctuation|,} {punctuation|[}{keyword|int}{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {punctuation|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get-Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    ${keyword|h} {punctuation|=} @{punctuation|\{} Litres {punctuation|=} {number|1.7}{comment|; "Hot" = $true \}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object {punctuation|\{} ${keyword|_}{punctuation|.}Length -{keyword|gt} 1kb -{keyword|and} -{keyword|not} ${keyword|_}{punctuation|.}PSIsContainer {punctuation|\}} \| ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}${keyword|h}{punctuation|.}Hot -{keyword|eq} ${keyword|null}{punctuation|)} {punctuation|\{} {keyword|throw} '{keyword|it}''{keyword|s}' {punctuation|\}} {keyword|elseif} {punctuation|(}${keyword|x} -{keyword|match} '^{keyword|a}'{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}{keyword|math}{punctuation|]}::Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {keyword|foreach} {punctuation|(}${keyword|s} {keyword|in} {number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}${keyword|s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke-WebRequest {punctuation|\}} {keyword|catch} {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  # {keyword|end}
    ${keyword|text} {punctuation|=} @{string|"
here $Name
"}@
{punctuation|\}}
