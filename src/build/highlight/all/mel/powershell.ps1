{operator|<}# block
{function|comment} #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}{variable|$true}{punctuation|)}{punctuation|]}{punctuation|[}{keyword|string}{punctuation|]}{variable|$Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{keyword|int}{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{function|function} Get{flag operator|-Kettle} {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {variable|$h} {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {variable|$true} {punctuation|\}}
    {function|Get}{flag operator|-ChildItem} {flag operator|-Path} {string|"C:\\tea\\$Name"} {flag operator|-Recurse} \| Where{flag operator|-Object} {punctuation|\{} {variable|$_}{punctuation|.}Length {flag operator|-gt} {number|1}kb {flag operator|-and} {flag operator|-not} {variable|$_}{punctuation|.}PSIsContainer {punctuation|\}} \| ForEach{flag operator|-Object} {punctuation|\{} {function|Write}{flag operator|-Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{variable|$h}{punctuation|.}Hot {flag operator|-eq} {variable|$null}{punctuation|)} {punctuation|\{} {function|throw} 'it''s' {punctuation|\}} {function|elseif} {punctuation|(}{variable|$x} {flag operator|-match} '{operator|^}a'{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}{variable|$s} {keyword|in} {number|1.}{number|.10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}{variable|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} {function|Invoke}{flag operator|-WebRequest} {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    {variable|$text} {operator|=} @"
{function|here} {variable|$Name}
"@
{punctuation|\}}
