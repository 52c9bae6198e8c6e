{operator|<}{punctuation|#} {atom|block}
{atom|comment} {punctuation|#}{operator|>}
{function|param}{punctuation|(}{punctuation|[}{variable|Parameter}{punctuation|(}{variable|Mandatory}{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}{atom|string}{punctuation|]}{number|$N}{atom|ame} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{atom|int}{punctuation|[}{punctuation|]}{punctuation|]}{number|$S}{atom|izes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{atom|function} {variable|Get}{operator|-}{variable|Kettle} {punctuation|\{}
    {punctuation|[}{variable|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {number|$h} {operator|=} @{punctuation|\{} {variable|Litres} {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}
    {variable|Get}{operator|-}{variable|ChildItem} {operator|-}{variable|Path} {string|"C:\\tea\\$Name"} {operator|-}{variable|Recurse} {punctuation|\|} {variable|Where}{operator|-}{variable|Object} {punctuation|\{} {number|$_}{punctuation|.}{variable|Length} {operator|-}{atom|gt} {number|1}{atom|kb} {operator|-}{operator|and} {operator|-}{operator|not} {number|$_}{punctuation|.}{variable|PSIsContainer} {punctuation|\}} {punctuation|\|} {variable|ForEach}{operator|-}{variable|Object} {punctuation|\{} {variable|Write}{operator|-}{variable|Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{number|$h}{punctuation|.}{variable|Hot} {operator|-}{atom|eq} {number|$n}{atom|ull}{punctuation|)} {punctuation|\{} {atom|throw} {quoted-atom atom|'it'}{quoted-atom atom|'s'} {punctuation|\}} {atom|elseif} {punctuation|(}{number|$x} {operator|-}{atom|match} {quoted-atom atom|'^a'}{punctuation|)} {punctuation|\{} {atom|return} {punctuation|[}{atom|math}{punctuation|]}{punctuation|:}{punctuation|:}{variable|Round}{punctuation|(}{number|0}{atom|xFF}{punctuation|)} {punctuation|\}}
    {atom|foreach} {punctuation|(}{number|$s} {atom|in} {number|1.}{number|.10}{punctuation|)} {punctuation|\{} {atom|switch} {punctuation|(}{number|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {atom|break} {punctuation|\}} {atom|default} {punctuation|\{} {atom|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} {variable|Invoke}{operator|-}{variable|WebRequest} {punctuation|\}} {keyword|catch} {punctuation|[}{variable|System}{punctuation|.}{variable|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} {atom|finally} {punctuation|\{} {punctuation|\}}  {punctuation|#} {keyword|end}
    {number|$t}{atom|ext} {operator|=} @"
{atom|here} {number|$N}{atom|ame}
"@
{punctuation|\}}
