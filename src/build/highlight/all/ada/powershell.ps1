{operator|<}# {variable|block}
{variable|comment} #{operator|>}
{variable|param}{punctuation|(}[{variable|Parameter}{punctuation|(}{variable|Mandatory}{operator|=}${boolean|true}{punctuation|)}][{variable|string}]${variable|Name} {operator|=} {string|"pot"}{punctuation|,} [{variable|int}[]]${variable|Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} {variable|Get}{operator|-}{variable|Kettle} \{
    [{variable|CmdletBinding}{punctuation|(}{punctuation|)}]
    ${variable|h} {operator|=} @\{ {variable|Litres} {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} \}
    {variable|Get}{operator|-}{variable|ChildItem} {operator|-}{variable|Path} {string|"C:\\tea\\$Name"} {operator|-}{variable|Recurse} \| {variable|Where}{operator|-}{variable|Object} \{ $_{punctuation|.}{variable|Length} {operator|-}{variable|gt} 1kb {operator|-}{keyword|and} {operator|-}{keyword|not} $_{punctuation|.}{variable|PSIsContainer} \} \| {variable|ForEach}{operator|-}{variable|Object} \{ {variable|Write}{operator|-}{variable|Host} {string|"Item: $($_.Name) `n"} \}
    {keyword|if} {punctuation|(}${variable|h}{punctuation|.}{variable|Hot} {operator|-}{variable|eq} ${keyword|null}{punctuation|)} \{ {variable|throw} '{variable|it}'{char|'s'} \} {variable|elseif} {punctuation|(}${variable|x} {operator|-}{variable|match} '^{variable|a}'{punctuation|)} \{ {keyword|return} [{variable|math}]{punctuation|:}{punctuation|:}{variable|Round}{punctuation|(}0xFF{punctuation|)} \}
    {variable|foreach} {punctuation|(}${variable|s} {keyword|in} {number|1}{punctuation|..}{number|10}{punctuation|)} \{ {variable|switch} {punctuation|(}${variable|s}{punctuation|)} \{ {number|1} \{ {variable|break} \} {variable|default} \{ {variable|continue} \} \} \}
    {variable|try} \{ {variable|Invoke}{operator|-}{variable|WebRequest} \} {variable|catch} [{variable|System}{punctuation|.}{keyword|Exception}] \{ \} {variable|finally} \{ \}  # {keyword|end}
    ${variable|text} {operator|=} @"
{variable|here} ${variable|Name}
"@
\}
