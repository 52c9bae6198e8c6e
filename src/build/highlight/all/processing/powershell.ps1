{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}{type class-name|Mandatory}{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}${type class-name|Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{type class-name|int}{punctuation|[}{punctuation|]}{punctuation|]}${type class-name|Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function {type class-name|Get}{operator|-}{type class-name|Kettle} {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} {type class-name|Litres} {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}
    {type class-name|Get}{operator|-}{type class-name|ChildItem} {operator|-}{type class-name|Path} {string|"C:\\tea\\$Name"} {operator|-}{type class-name|Recurse} {operator|\|} {type class-name|Where}{operator|-}{type class-name|Object} {punctuation|\{} $_{punctuation|.}{type class-name|Length} {operator|-}gt {number|1}kb {operator|-}and {operator|-}not $_{punctuation|.}{type class-name|PSIsContainer} {punctuation|\}} {operator|\|} {type class-name|ForEach}{operator|-}{type class-name|Object} {punctuation|\{} {type class-name|Write}{operator|-}{type class-name|Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}$h{punctuation|.}{type class-name|Hot} {operator|-}eq ${keyword|null}{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} {function|elseif} {punctuation|(}$x {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}$s in {number|1.}{number|.10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} {type class-name|Invoke}{operator|-}{type class-name|WebRequest} {punctuation|\}} {keyword|catch} {punctuation|[}{type class-name|System}{punctuation|.}{type class-name|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    $text {operator|=} @"
here ${type class-name|Name}
"@
{punctuation|\}}
