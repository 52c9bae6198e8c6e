{operator|<}{punctuation|#} block
comment {punctuation|#}{operator|>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=$}{boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{operator|$}Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{operator|$}Sizes {operator|=} {operator|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    {operator|$}h {operator|=} {operator|@}{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {operator|$}{boolean|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {operator|$}{punctuation|_}{punctuation|.}Length {operator|-}gt 1kb {operator|-}{operator|and} {operator|-}not {operator|$}{punctuation|_}{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{operator|$}h{punctuation|.}Hot {operator|-}eq {operator|$}null{punctuation|)} {punctuation|\{} throw {type-variable function|'it}'{char|'s'} {punctuation|\}} elseif {punctuation|(}{operator|$}x {operator|-}{keyword|match} '{operator|^}a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{punctuation|::}Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{operator|$}s {keyword|in} {number|1.}{punctuation|.}{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{operator|$}s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {punctuation|#} {keyword|end}
    {operator|$}text {operator|=} {operator|@}"
here {operator|$}Name
"{operator|@}
{punctuation|\}}
