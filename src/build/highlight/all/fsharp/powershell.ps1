{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}${keyword|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}{computation-expression keyword|Kettle} {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${keyword|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}{computation-expression keyword|Object} {punctuation|\{} $_{punctuation|.}Length {operator|-}gt 1kb {operator|-}{keyword|and} {operator|-}{keyword|not} $_{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}{computation-expression keyword|Object} {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq ${keyword|null}{punctuation|)} {punctuation|\{} throw 'it'{char|'s'} {punctuation|\}} elseif {punctuation|(}$x {operator|-}{keyword|match} '{operator|^}a'{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{operator|::}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s {keyword|in} {number|1}{punctuation|.}{number|.10}{punctuation|)} {punctuation|\{} switch {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  # {keyword|end}
    $text {operator|=} {string|@"
here $Name
"}@
{punctuation|\}}
