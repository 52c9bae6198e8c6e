<{comment|# block}
{property|comment} {comment|#>}
{property-query|param}{punctuation|(}{punctuation|[}{class-name|Parameter}{punctuation|(}{property|Mandatory}{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}{property|string}{punctuation|]}{variable|$Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{property|int}{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{property|function} {property|Get}-{object|Kettle} {punctuation|\{}
    {punctuation|[}{class-name|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {variable|$h} {operator|=} @{punctuation|\{} {property|Litres} {operator|=} {number|1.7}; {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}
    {property|Get}-{property|ChildItem} -{property|Path} {string|"C:\\tea\\$Name"} -{property|Recurse} {operator|\|} {property|Where}-{object|Object} {punctuation|\{} {variable|$_}.{property|Length} -{property|gt} {property|1kb} -{property|and} -{property|not} {variable|$_}.{property|PSIsContainer} {punctuation|\}} {operator|\|} {property|ForEach}-{object|Object} {punctuation|\{} {property|Write}-{property|Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {property-query|if} {punctuation|(}{variable|$h}.{property|Hot} -{property|eq} {variable|$null}{punctuation|)} {punctuation|\{} {property|throw} '{property|it}''{property|s}' {punctuation|\}} {property-query|elseif} {punctuation|(}{variable|$x} -{property|match} '^{property|a}'{punctuation|)} {punctuation|\{} {property|return} {punctuation|[}{property|math}{punctuation|]}{punctuation|:}{punctuation|:}{class-name|Round}{punctuation|(}{property|0xFF}{punctuation|)} {punctuation|\}}
    {property-query|foreach} {punctuation|(}{variable|$s} {property|in} {number|1}..{number|10}{punctuation|)} {punctuation|\{} {property-query|switch} {punctuation|(}{variable|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {property|break} {punctuation|\}} {object|default} {punctuation|\{} {property|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {object|try} {punctuation|\{} {property|Invoke}-{property|WebRequest} {punctuation|\}} {property|catch} {punctuation|[}{class-name|System}.{property|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} {object|finally} {punctuation|\{} {punctuation|\}}  {comment|# end}
    {variable|$text} {operator|=} @"
{property|here} {variable|$Name}
"@
{punctuation|\}}
