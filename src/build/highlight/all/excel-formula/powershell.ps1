{operator|<}# block
comment #{operator|>}
{function-name builtin|param}{punctuation|(}{punctuation|[}{function-name builtin|Parameter}{punctuation|(}Mandatory{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string|"pot"}{operator|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{operator|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function-name builtin|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {punctuation|\|} Where{operator|-}Object {punctuation|\{} $_.Length {operator|-}gt 1kb {operator|-}and {operator|-}not $_.PSIsContainer {punctuation|\}} {punctuation|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if {punctuation|(}$h.Hot {operator|-}eq $null{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} elseif {punctuation|(}$x {operator|-}match '{operator|^}a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}::{function-name builtin|Round}{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s in {number|1}.{number|.10}{punctuation|)} {punctuation|\{} switch {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    $text {operator|=} @{string|"
here $Name
"}@
{punctuation|\}}
