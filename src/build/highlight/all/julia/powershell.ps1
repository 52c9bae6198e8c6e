{operator|<}{comment|# block}
comment {comment|#>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}{operator|$}{boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{operator|$}Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{operator|$}Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    {operator|$}h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {operator|$}{boolean|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {operator|$}_{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}and {operator|-}not {operator|$}_{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{operator|$}h{punctuation|.}Hot {operator|-}eq {operator|$}null{punctuation|)} {punctuation|\{} throw {operator|'}it{operator|'}{operator|'}s{operator|'} {punctuation|\}} {keyword|elseif} {punctuation|(}{operator|$}x {operator|-}match {operator|'}{operator|^}a{operator|'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|::}Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{operator|$}s {keyword|in} {number|1.}{number|.10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{operator|$}s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} default {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} {keyword|catch} {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  {comment|# end}
    {operator|$}text {operator|=} @"
here {operator|$}Name
"@
{punctuation|\}}
