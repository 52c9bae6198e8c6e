{operator|<}{operator|#} block
comment {operator|#}{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}${keyword|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}{function|Kettle} {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${keyword|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}{function|Object} {punctuation|\{} $_{punctuation|.}Length {operator|-}gt 1kb {operator|-}{keyword|and} {operator|-}{keyword|not} $_{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}{function|Object} {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq $null{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} {keyword|elseif} {punctuation|(}$x {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|::}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}$s {keyword|in} {number|1.}{number|.10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {function|default} {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {function|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {function|finally} {punctuation|\{} {punctuation|\}}  {operator|#} {keyword|end}
    $text {operator|=} @"
here $Name
"@
{punctuation|\}}
