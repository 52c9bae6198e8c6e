{operator|<}# {variable|block}
{variable|comment} #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{class-name|Parameter}{punctuation|(}{class-name|Mandatory}{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}{variable|string}{punctuation|]}${class-name|Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{variable|int}{punctuation|[}{punctuation|]}{punctuation|]}${class-name|Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{variable|function} {class-name|Get}{operator|-}{class-name|Kettle} {punctuation|\{}
    {punctuation|[}{class-name|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    ${variable|h} {operator|=} @{punctuation|\{} {class-name|Litres} {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}
    {class-name|Get}{operator|-}{class-name|ChildItem} {operator|-}{class-name|Path} {string|"C:\\tea\\$Name"} {operator|-}{class-name|Recurse} {operator|\|} {class-name|Where}{operator|-}{class-name|Object} {punctuation|\{} ${variable|_}{punctuation|.}{class-name|Length} {operator|-}{variable|gt} {number|1}{variable|kb} {operator|-}{variable|and} {operator|-}{variable|not} ${variable|_}{punctuation|.}{class-name|PSIsContainer} {punctuation|\}} {operator|\|} {class-name|ForEach}{operator|-}{class-name|Object} {punctuation|\{} {class-name|Write}{operator|-}{class-name|Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}${variable|h}{punctuation|.}{class-name|Hot} {operator|-}{variable|eq} ${variable|null}{punctuation|)} {punctuation|\{} {keyword|throw} {string|'it'}{string|'s'} {punctuation|\}} {variable|elseif} {punctuation|(}${variable|x} {operator|-}{variable|match} {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}{variable|math}{punctuation|]}{operator|:}{operator|:}{class-name|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {variable|foreach} {punctuation|(}${variable|s} {variable|in} {number|1.}{number|.10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}${variable|s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} {variable|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {variable|try} {punctuation|\{} {class-name|Invoke}{operator|-}{class-name|WebRequest} {punctuation|\}} {variable|catch} {punctuation|[}{class-name|System}{punctuation|.}{class-name|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} {variable|finally} {punctuation|\{} {punctuation|\}}  # {variable|end}
    ${variable|text} {operator|=} @{string|"
here $Name
"}@
{punctuation|\}}
