{operator|<}{operator|#} block
comment {operator|#}{operator|>}
param{punctuation|(}{punctuation|[}{class-name|Parameter}{punctuation|(}{class-name|Mandatory}{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}${class-name|Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}${class-name|Sizes} {operator|=} {variable|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function {class-name|Get}{operator|-}{class-name|Kettle} {punctuation|\{}
    {punctuation|[}{class-name|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} {variable|@}{punctuation|\{} {class-name|Litres} {operator|=} {number|1.7}; {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}
    {class-name|Get}{operator|-}{class-name|ChildItem} {operator|-}{class-name|Path} {string|"C:\\tea\\$Name"} {operator|-}{class-name|Recurse} \| {class-name|Where}{operator|-}{class-name|Object} {punctuation|\{} $_{punctuation|.}{class-name|Length} {operator|-}gt 1kb {operator|-}{operator|and} {operator|-}{operator|not} $_{punctuation|.}{class-name|PSIsContainer} {punctuation|\}} \| {class-name|ForEach}{operator|-}{class-name|Object} {punctuation|\{} {class-name|Write}{operator|-}{class-name|Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}$h{punctuation|.}{class-name|Hot} {operator|-}eq $null{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} {keyword|elseif} {punctuation|(}$x {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{operator|:}{operator|:}{class-name|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s {keyword|in} {number|1}{punctuation|.}{number|.10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} {class-name|Invoke}{operator|-}{class-name|WebRequest} {punctuation|\}} catch {punctuation|[}{class-name|System}{punctuation|.}{class-name|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {operator|#} end
    $text {operator|=} {variable|@}{string|"
here $Name
"}{variable|@}
{punctuation|\}}
