{punctuation|<}{comment|# block}
{reference|comment} {comment|#>}
{reference|param}{punctuation|(}{punctuation|[}{reference|Parameter}{punctuation|(}{reference|Mandatory}{punctuation|=}{reference|$}{boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}{reference|string}{punctuation|]}{reference|$Name} {punctuation|=} {string|"pot"}{punctuation|,} {punctuation|[}{reference|int}{punctuation|[}{punctuation|]}{punctuation|]}{reference|$Sizes} {punctuation|=} {builtin|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{reference|function} {reference|Get-Kettle} {punctuation|\{}
    {punctuation|[}{reference|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {reference|$h} {punctuation|=} {builtin|@}{punctuation|\{} {reference|Litres} {punctuation|=} {number|1.7}{punctuation|;} {string|"Hot"} {punctuation|=} {reference|$}{boolean|true} {punctuation|\}}
    {reference|Get-ChildItem} {reference|-Path} {string|"C:\\tea\\$Name"} {reference|-Recurse} {reference|\|} {reference|Where-Object} {punctuation|\{} {reference|$_}{punctuation|.}{reference|Length} {reference|-gt} 1{reference|kb} {reference|-and} {reference|-not} {reference|$_}{punctuation|.}{reference|PSIsContainer} {punctuation|\}} {reference|\|} {reference|ForEach-Object} {punctuation|\{} {reference|Write-Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{reference|$h}{punctuation|.}{reference|Hot} {reference|-eq} {reference|$null}{punctuation|)} {punctuation|\{} {reference|throw} {string|'it'}{string|'s'} {punctuation|\}} {reference|elseif} {punctuation|(}{reference|$x} {reference|-match} {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}{reference|math}{punctuation|]}{punctuation|:}{symbol|:Round}{punctuation|(}0{reference|xFF}{punctuation|)} {punctuation|\}}
    {reference|foreach} {punctuation|(}{reference|$s} {reference|in} {number|1}{punctuation|..}{number|10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}{reference|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {reference|break} {punctuation|\}} {reference|default} {punctuation|\{} {reference|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} {reference|Invoke-WebRequest} {punctuation|\}} {keyword|catch} {punctuation|[}{builtin|System}{punctuation|.}{reference|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  {comment|# end}
    {reference|$text} {punctuation|=} {builtin|@}"
{reference|here} {reference|$Name}
"{builtin|@}
{punctuation|\}}
