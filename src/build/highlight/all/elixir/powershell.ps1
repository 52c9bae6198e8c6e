<{comment|# block}
comment {comment|#>}
{function|param}{punctuation|(}{punctuation|[}{module class-name|Parameter}{punctuation|(}{module class-name|Mandatory}{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}${module class-name|Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}${module class-name|Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function {module class-name|Get}{operator|-}{module class-name|Kettle} {punctuation|\{}
    {punctuation|[}{module class-name|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} {module class-name|Litres} {operator|=} {number|1.7}; {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}
    {module class-name|Get}{operator|-}{module class-name|ChildItem} {operator|-}{module class-name|Path} {string|"C:\\tea\\$Name"} {operator|-}{module class-name|Recurse} {operator|\|} {module class-name|Where}{operator|-}{module class-name|Object} {punctuation|\{} $_{punctuation|.}{module class-name|Length} {operator|-}gt 1kb {operator|-}{keyword|and} {operator|-}{keyword|not} $_{punctuation|.}{module class-name|PSIsContainer} {punctuation|\}} {operator|\|} {module class-name|ForEach}{operator|-}{module class-name|Object} {punctuation|\{} {module class-name|Write}{operator|-}{module class-name|Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {function|if} {punctuation|(}$h{punctuation|.}{module class-name|Hot} {operator|-}eq $null{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} {function|elseif} {punctuation|(}$x {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{operator|::}{module class-name|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}$s {operator|in} {number|1}{operator|..}{number|10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} {module class-name|Invoke}{operator|-}{module class-name|WebRequest} {punctuation|\}} {keyword|catch} {punctuation|[}{module class-name|System}{punctuation|.}{module class-name|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    $text {operator|=} @"
here ${module class-name|Name}
"@
{punctuation|\}}
