{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}{operator|$}{boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}{keyword|string}{punctuation|]}{operator|$}Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{keyword|int}{punctuation|[}{punctuation|]}{punctuation|]}{operator|$}Sizes {operator|=} {operator|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {operator|$}h {operator|=} {operator|@}{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {operator|$}{boolean|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {operator|$}_{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}and {operator|-}not {operator|$}_{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{operator|$}h{punctuation|.}Hot {operator|-}eq {operator|$}null{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} {function|elseif} {punctuation|(}{operator|$}x {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{operator|:}{operator|:}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {keyword|foreach} {punctuation|(}{operator|$}s in {number|1.}{number|.10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}{operator|$}s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    {operator|$}text {operator|=} {operator|@}"
here {operator|$}Name
"{operator|@}
{punctuation|\}}
