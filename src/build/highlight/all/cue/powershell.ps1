{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}$true{punctuation|)}{punctuation|]}{punctuation|[}{builtin|string}{punctuation|]}$Name {operator|=} {string-literal|{string|"pot"}}{punctuation|,} {punctuation|[}{builtin|int}{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}; {string-literal|{string|"Hot"}} {operator|=} $true {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string-literal|{string|"C:}{escape string|\\t}{string|ea}{escape string|\\$}{string|Name"}} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} $_{punctuation|.}Length {operator|-}gt 1kb {operator|-}and {operator|-}not $_{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string-literal|{string|"Item: $($_.Name) `n"}} {punctuation|\}}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq $null{punctuation|)} {punctuation|\{} throw 'it{string-literal|{string|''}}s{string-literal|{string|' \} elseif ($x -match '}}^a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}$s {keyword|in} {number|1.}{number|.10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    $text {operator|=} @"
here $Name
"@
{punctuation|\}}
