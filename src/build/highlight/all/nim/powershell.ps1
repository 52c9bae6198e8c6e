{operator|<}{comment|# block}
comment {comment|#>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=$}true{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{operator|$}Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{operator|$}Sizes {operator|=} {operator|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {operator|$}h {operator|=} {operator|@}{punctuation|\{} Litres {operator|=} {number|1.7}; {string|"Hot"} {operator|=} {operator|$}true {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {operator|$}_{operator|.}Length {operator|-}gt {number|1}kb {operator|-}{operator|and} {operator|-}{operator|not} {operator|$}_{operator|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {function|if} {punctuation|(}{operator|$}h{operator|.}Hot {operator|-}eq {operator|$}null{punctuation|)} {punctuation|\{} throw 'it'{char|'s'} {punctuation|\}} {function|elseif} {punctuation|(}{operator|$}x {operator|-}match '{operator|^}a'{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{operator|::}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}{operator|$}s {operator|in} {number|1}{operator|..}{number|10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}{operator|$}s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} default {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{operator|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  {comment|# end}
    {operator|$}text {operator|=} {operator|@}{string|"
here $Name
"}{operator|@}
{punctuation|\}}
