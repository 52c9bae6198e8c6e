{operator|<}{comment|# block}
comment {comment|#>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}{directive builtin|$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{directive builtin|$Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{directive builtin|$Sizes} {operator|=} {operator|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}{function|Kettle} {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {directive builtin|$h} {operator|=} {operator|@}{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {directive builtin|$true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}{function|Object} {punctuation|\{} {directive builtin|$_}{operator|.}Length {operator|-}gt 1kb {operator|-}and {operator|-}{keyword|not} {directive builtin|$_}{operator|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}{function|Object} {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{directive builtin|$h}{operator|.}Hot {operator|-}eq {directive builtin|$null}{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} {function|elseif} {punctuation|(}{directive builtin|$x} {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{operator|:}{operator|:}{function|Round}{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}{directive builtin|$s} in {number|1}{operator|.}{number|.10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}{directive builtin|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {function|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{operator|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {function|finally} {punctuation|\{} {punctuation|\}}  {comment|# end}
    {directive builtin|$text} {operator|=} {operator|@}"
here {directive builtin|$Name}
"{operator|@}
{punctuation|\}}
