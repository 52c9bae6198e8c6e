{operator|<}{comment|# block}
comment {comment|#>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{keyword|int}{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path "C{operator|:}\\tea\\$Name{string|" -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host "}Item{operator|:} ${punctuation|(}$_.Name{punctuation|)} `n" {punctuation|\}}
    {keyword|if} {punctuation|(}$h.Hot {operator|-}eq $null{punctuation|)} {punctuation|\{} throw {operator|'}it{operator|'}{operator|'}s{operator|'} {punctuation|\}} {function|elseif} {punctuation|(}$x {operator|-}match {operator|'}{operator|^}a{operator|'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{operator|:}{operator|:}{function|Round}{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}$s {keyword|in} {number|1.}{number|.10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} default {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    $text {operator|=} @"
here $Name
"@
{punctuation|\}}
