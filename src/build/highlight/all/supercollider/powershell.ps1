{operator|<}{operator|#} block
comment {operator|#}{operator|>}
param{punctuation|(}{punctuation|[}{class-name|Parameter}{punctuation|(}{class-name|Mandatory}{operator|=}{char|$t}rue{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{char|$N}ame {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{char|$S}izes {operator|=} {operator|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function {class-name|Get}{operator|-}{class-name|Kettle} {punctuation|\{}
    {punctuation|[}{class-name|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {char|$h} {operator|=} {operator|@}{punctuation|\{} {class-name|Litres} {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {char|$t}rue {punctuation|\}}
    {class-name|Get}{operator|-}{class-name|ChildItem} {operator|-}{class-name|Path} {string|"C:\\tea\\$Name"} {operator|-}{class-name|Recurse} {operator|\|} {class-name|Where}{operator|-}{class-name|Object} {punctuation|\{} {char|$_}{punctuation|.}{class-name|Length} {operator|-}gt 1kb {operator|-}and {operator|-}not {char|$_}{punctuation|.}{class-name|PSIsContainer} {punctuation|\}} {operator|\|} {class-name|ForEach}{operator|-}{class-name|Object} {punctuation|\{} {class-name|Write}{operator|-}{class-name|Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if {punctuation|(}{char|$h}{punctuation|.}{class-name|Hot} {operator|-}eq {char|$n}ull{punctuation|)} {punctuation|\{} throw {symbol|'it'}'s{symbol|' \} elseif ($x -match '}^a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{class-name|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{char|$s} in {number|1}{operator|..}{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{char|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} {class-name|Invoke}{operator|-}{class-name|WebRequest} {punctuation|\}} catch {punctuation|[}{class-name|System}{punctuation|.}{class-name|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {operator|#} end
    {char|$t}ext {operator|=} {operator|@}{string|"
here $Name
"}{operator|@}
{punctuation|\}}
