{operator|<}{comment|# block}
comment {comment|#>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}{tag|$}{boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{tag|$}Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{tag|$}Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {tag|$}h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {tag|$}{boolean|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {tag|$}_{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}{operator|and} {operator|-}{operator|not} {tag|$}_{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{tag|$}h{punctuation|.}Hot {operator|-}eq {tag|$}{keyword|null}{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} elseif {punctuation|(}{tag|$}x {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}{number|0}xFF{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{tag|$}s {keyword|in} {number|1.}{number|.10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{tag|$}s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  {comment|# end}
    {tag|$}{tag|text} {operator|=} @{string|"
here $Name
"}@
{punctuation|\}}
