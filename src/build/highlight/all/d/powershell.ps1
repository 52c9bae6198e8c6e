{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}{keyword|$}{keyword|true}{punctuation|)}{punctuation|]}{punctuation|[}{keyword|string}{punctuation|]}{keyword|$}Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{keyword|int}{punctuation|[}{punctuation|]}{punctuation|]}{keyword|$}Sizes {operator|=} {property|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {keyword|$}h {operator|=} {property|@}{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {keyword|$}{keyword|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {keyword|$}_{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}and {operator|-}not {keyword|$}_{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{keyword|$}h{punctuation|.}Hot {operator|-}eq {keyword|$}{keyword|null}{punctuation|)} {punctuation|\{} {keyword|throw} 'it'{char|'s'} {punctuation|\}} elseif {punctuation|(}{keyword|$}x {operator|-}match '{operator|^}a'{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {keyword|foreach} {punctuation|(}{keyword|$}s {operator|in} {number|1}{operator|..}{number|10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}{keyword|$}s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} {keyword|catch} {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  # end
    {keyword|$}text {operator|=} {property|@}{string|"
here $Name
"}{property|@}
{punctuation|\}}
