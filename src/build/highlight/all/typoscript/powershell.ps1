{operator|<}{comment|# block}
{tag|comment} {comment|#>}
{tag|param}{punctuation|(}{punctuation|[}{tag|Parameter}{punctuation|(}{tag|Mandatory}{operator|=}{string|$true)][string]$Name = "pot"{punctuation|,} [int[]]$Sizes = @(1{punctuation|,} 2))}
{tag|function} {tag|Get-Kettle} {punctuation|\{}
    {punctuation|[}{tag|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    ${tag|h} {operator|=} {string|@\{ Litres = 1.7; "Hot" = $true \}}
    {tag|Get-ChildItem} {tag|-Path} "{tag|C}{punctuation|:}{tag|\\tea\\}${tag|Name}" {tag|-Recurse} {punctuation|\|} {tag|Where-Object} {punctuation|\{} ${tag|_{punctuation|.}}{tag|Length} {tag|-gt} {tag|1kb} {tag|-and} {tag|-not} ${tag|_{punctuation|.}}{tag|PSIsContainer} {punctuation|\}} {punctuation|\|} {tag|ForEach-Object} {punctuation|\{} {tag|Write-Host} "{tag|Item}{punctuation|:} ${punctuation|(}${tag|_{punctuation|.}}{tag|Name}{punctuation|)} `{tag|n}" {punctuation|\}}
    {tag|if} {punctuation|(}${tag|h{punctuation|.}}{tag|Hot} {tag|-eq} ${tag|null}{punctuation|)} {punctuation|\{} {tag|throw} '{tag|it}''{tag|s}' {punctuation|\}} {tag|elseif} {punctuation|(}${tag|x} {tag|-match} '{operator|^}{tag|a}'{punctuation|)} {punctuation|\{} {tag|return} {punctuation|[}{tag|math}{punctuation|]}{punctuation|:}{punctuation|:}{tag|Round}{punctuation|(}{tag|0xFF}{punctuation|)} {punctuation|\}}
    {tag|foreach} {punctuation|(}${tag|s} {tag|in} {number|1{operator|.}}{tag|{punctuation|.}10}{punctuation|)} {punctuation|\{} {tag|switch} {punctuation|(}${tag|s}{punctuation|)} {punctuation|\{} {number|1 {operator|\{}} {tag|break} {punctuation|\}} {tag|default} {punctuation|\{} {tag|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {tag|try} {punctuation|\{} {tag|Invoke-WebRequest} {punctuation|\}} {tag|catch} {punctuation|[}{tag|System{punctuation|.}}{tag|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} {tag|finally} {punctuation|\{} {punctuation|\}}  {comment|# end}
    ${tag|text} {operator|=} {string|@"}
{tag|here} ${tag|Name}
"@
{punctuation|\}}
