{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{class-name|Parameter}{punctuation|(}{class-name|Mandatory}{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}${class-name|Name} {operator|=} {string-literal|{string|"pot"}}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}${class-name|Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function {class-name|Get}{operator|-}{class-name|Kettle} {punctuation|\{}
    {punctuation|[}{class-name|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} {class-name|Litres} {operator|=} {number|1.7}{punctuation|;} {string-literal|{string|"Hot"}} {operator|=} ${boolean|true} {punctuation|\}}
    {class-name|Get}{operator|-}{class-name|ChildItem} {operator|-}{class-name|Path} {string-literal|{string|"C:\\tea\\$Name"}} {operator|-}{class-name|Recurse} {operator|\|} {class-name|Where}{operator|-}{class-name|Object} {punctuation|\{} ${omit keyword|_}{punctuation|.}{class-name|Length} {operator|-}gt 1kb {operator|-}and {operator|-}not ${omit keyword|_}{punctuation|.}{class-name|PSIsContainer} {punctuation|\}} {operator|\|} {class-name|ForEach}{operator|-}{class-name|Object} {punctuation|\{} {class-name|Write}{operator|-}{class-name|Host} {string-literal|{string|"Item: $($_.Name) `n"}} {punctuation|\}}
    {keyword|if} {punctuation|(}$h{punctuation|.}{class-name|Hot} {operator|-}eq $null{punctuation|)} {punctuation|\{} {keyword|throw} 'it''s' {punctuation|\}} {function|elseif} {punctuation|(}$x {operator|-}match '{operator|^}a'{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{class-name|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}$s {keyword|in} {number|1}{operator|..}{number|10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} {class-name|Invoke}{operator|-}{class-name|WebRequest} {punctuation|\}} {keyword|catch} {punctuation|[}{class-name|System}{punctuation|.}{class-name|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    $text {operator|=} @"
here ${class-name|Name}
"@
{punctuation|\}}
