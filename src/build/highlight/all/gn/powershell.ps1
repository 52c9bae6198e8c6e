{operator|<}{comment|# block}
comment {comment|#>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string-literal|{string|"pot"}}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1}{punctuation|.}{number|7}; {string-literal|{string|"Hot"}} {operator|=} ${boolean|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string-literal|{string|"C:\\tea\\$Name"}} {operator|-}Recurse \| Where{operator|-}Object {punctuation|\{} $_{punctuation|.}Length {operator|-}gt 1kb {operator|-}and {operator|-}not $_{punctuation|.}PSIsContainer {punctuation|\}} \| ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string-literal|{string|"Item: $(}{interpolation|{variable|$_}}{string|.Name) `n"}} {punctuation|\}}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq $null{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} {function|elseif} {punctuation|(}$x {operator|-}match '^a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}::{function|Round}{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    {builtin-function keyword|foreach} {punctuation|(}$s in {number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    $text {operator|=} @"
here $Name
"@
{punctuation|\}}
