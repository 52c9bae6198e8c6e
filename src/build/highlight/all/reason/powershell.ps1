{operator|<}{operator|#} block
comment {operator|#}{operator|>}
param{punctuation|(}{punctuation|[}{constructor|Parameter}{punctuation|(}{constructor|Mandatory}{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}${constructor|Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}${constructor|Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} {constructor|Get}{operator|-}{constructor|Kettle} {punctuation|\{}
    {punctuation|[}{constructor|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} {constructor|Litres} {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}
    {constructor|Get}{operator|-}{constructor|ChildItem} {operator|-}{constructor|Path} {string|"C:\\tea\\$Name"} {operator|-}{constructor|Recurse} {operator|\|} {constructor|Where}{operator|-}{constructor|Object} {punctuation|\{} $_{punctuation|.}{constructor|Length} {operator|-}gt {number|1}kb {operator|-}{keyword|and} {operator|-}not $_{punctuation|.}{constructor|PSIsContainer} {punctuation|\}} {operator|\|} {constructor|ForEach}{operator|-}{constructor|Object} {punctuation|\{} {constructor|Write}{operator|-}{constructor|Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}$h{punctuation|.}{constructor|Hot} {operator|-}eq $null{punctuation|)} {punctuation|\{} throw {operator|'}it{operator|'}{char|'s'} {punctuation|\}} elseif {punctuation|(}$x {operator|-}match {operator|'}{operator|^}a{operator|'}{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{operator|::}{constructor|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s {keyword|in} {number|1.}{number|.10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} {constructor|Invoke}{operator|-}{constructor|WebRequest} {punctuation|\}} catch {punctuation|[}{class-name|System}{punctuation|.}{constructor|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {operator|#} {keyword|end}
    $text {operator|=} @"
here ${constructor|Name}
"@
{punctuation|\}}
