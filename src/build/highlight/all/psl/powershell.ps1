{operator|<}{comment|# block}
comment {comment|#>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{builtin builtin-function|int}{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:{symbol|\\t}ea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} $_{operator|.}Length {operator|-}gt 1kb {operator|-}and {operator|-}not $_{operator|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}$h{operator|.}Hot {operator|-}eq $null{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} {function|elseif} {punctuation|(}$x {operator|-}match '{operator|^}a'{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{operator|:}{operator|:}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {keyword|foreach} {punctuation|(}$s in {number|1}{operator|.}{operator|.}{number|10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} {keyword|default} {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{operator|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    $text {operator|=} @{string|"
here $Name
"}@
{punctuation|\}}
