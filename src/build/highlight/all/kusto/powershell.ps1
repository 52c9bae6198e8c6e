{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}{class-name|string}{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{class-name|int}{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} {verb keyword|Where-Object} {punctuation|\{} $_{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}{keyword|and} {operator|-}{keyword|not} $_{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} {verb keyword|ForEach-Object} {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {function|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq ${boolean|null}{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} {function|elseif} {punctuation|(}$x {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}$s {keyword|in} {number|1}{operator|..}{number|10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    $text {operator|=} @"
here $Name
"@
{punctuation|\}}
