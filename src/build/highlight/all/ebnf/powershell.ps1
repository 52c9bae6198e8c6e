<# {rule|block}
{rule|comment} #>
{rule|param}{punctuation|(}{punctuation|[}{rule|Parameter}{punctuation|(}{rule|Mandatory}{operator|=}${rule|true}{punctuation|)}{punctuation|]}{punctuation|[}{rule|string}{punctuation|]}${rule|Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{rule|int}{punctuation|[}{punctuation|]}{punctuation|]}${rule|Sizes} {operator|=} @{punctuation|(}1{punctuation|,} 2{punctuation|)}{punctuation|)}
{rule|function Get}{operator|-}{rule|Kettle} {punctuation|\{}
    {punctuation|[}{rule|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    ${rule|h} {operator|=} @{punctuation|\{} {rule|Litres} {operator|=} 1{punctuation|.}7{punctuation|;} {string|"Hot"} {operator|=} ${rule|true} {punctuation|\}}
    {rule|Get}{operator|-}{rule|ChildItem} {operator|-}{rule|Path} {string|"C:\\tea\\$Name"} {operator|-}{rule|Recurse} {operator|\|} {rule|Where}{operator|-}{rule|Object} {punctuation|\{} $_{punctuation|.}{rule|Length} {operator|-}{rule|gt} 1kb {operator|-}{rule|and} {operator|-}{rule|not} $_{punctuation|.}{rule|PSIsContainer} {punctuation|\}} {operator|\|} {rule|ForEach}{operator|-}{rule|Object} {punctuation|\{} {rule|Write}{operator|-}{rule|Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {rule|if} {punctuation|(}${rule|h}{punctuation|.}{rule|Hot} {operator|-}{rule|eq} ${rule|null}{punctuation|)} {punctuation|\{} {rule|throw} {string|'it'}{string|'s'} {punctuation|\}} {rule|elseif} {punctuation|(}${rule|x} {operator|-}{rule|match} {string|'^a'}{punctuation|)} {punctuation|\{} {rule|return} {punctuation|[}{rule|math}{punctuation|]}::{rule|Round}{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    {rule|foreach} {punctuation|(}${rule|s in} 1{punctuation|.}{punctuation|.}10{punctuation|)} {punctuation|\{} {rule|switch} {punctuation|(}${rule|s}{punctuation|)} {punctuation|\{} 1 {punctuation|\{} {rule|break} {punctuation|\}} {rule|default} {punctuation|\{} {rule|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {rule|try} {punctuation|\{} {rule|Invoke}{operator|-}{rule|WebRequest} {punctuation|\}} {rule|catch} {punctuation|[}{rule|System}{punctuation|.}{rule|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} {rule|finally} {punctuation|\{} {punctuation|\}}  # {rule|end}
    ${rule|text} {operator|=} @"
{rule|here} ${rule|Name}
"@
{punctuation|\}}
