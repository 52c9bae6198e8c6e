{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}{kernel-function property|$true}{punctuation|)}{punctuation|]}{punctuation|[}{keyword|string}{punctuation|]}{kernel-function property|$Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{keyword|int}{punctuation|[}{punctuation|]}{punctuation|]}{kernel-function property|$Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle {operator|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {kernel-function property|$h} {operator|=} @{operator|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {kernel-function property|$true} {operator|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {operator|\{} {kernel-function property|$_}{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}{keyword|and} {operator|-}{keyword|not} {kernel-function property|$_}{punctuation|.}PSIsContainer {operator|\}} {operator|\|} ForEach{operator|-}Object {operator|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {operator|\}}
    {keyword|if} {punctuation|(}{kernel-function property|$h}{punctuation|.}Hot {operator|-}eq {kernel-function property|$null}{punctuation|)} {operator|\{} throw 'it''s' {operator|\}} elseif {punctuation|(}{kernel-function property|$x} {operator|-}match '{operator|^}a'{punctuation|)} {operator|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}{number|0}xFF{punctuation|)} {operator|\}}
    {keyword|foreach} {punctuation|(}{kernel-function property|$s} in {number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|)} {operator|\{} switch {punctuation|(}{kernel-function property|$s}{punctuation|)} {operator|\{} {number|1} {operator|\{} {keyword|break} {operator|\}} {keyword|default} {operator|\{} {keyword|continue} {operator|\}} {operator|\}} {operator|\}}
    try {operator|\{} Invoke{operator|-}WebRequest {operator|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {operator|\{} {operator|\}} finally {operator|\{} {operator|\}}  # {keyword|end}
    {kernel-function property|$text} {operator|=} @"
here {kernel-function property|$Name}
"@
{operator|\}}
