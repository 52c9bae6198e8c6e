{operator|<}# block
comment #{operator|>}
{keyword|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} "pot"{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} "Hot" {operator|=} ${boolean|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path "C{operator|:}\\tea\\$Name" {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} $_{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}and {operator|-}not $_{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host "Item{operator|:} ${punctuation|(}$_{punctuation|.}Name{punctuation|)} `n" {punctuation|\}}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq ${keyword|null}{punctuation|)} {punctuation|\{} throw {string|'it'}'s{string|' \} elseif ($x -match '}{operator|^}a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{operator|:}{operator|:}{function|Round}{punctuation|(}{number|0}xFF{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}$s {keyword|in} {number|1.}{number|.10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    $text {operator|=} @"
here $Name
"@
{punctuation|\}}
