{operator|<}# block
comment #{operator|>}
param{punctuation|(}[Parameter{punctuation|(}Mandatory{operator|=}$true{punctuation|)}][string]$Name {operator|=} {identifier|"pot"}{punctuation|,} [int[]]$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    [CmdletBinding{punctuation|(}{punctuation|)}]
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1}.{number|7}{punctuation|;} {identifier|"Hot"} {operator|=} $true {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {identifier|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} $_.Length {operator|-}gt 1kb {operator|-}and {operator|-}not $_.PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {identifier|"Item: $($_.Name) `n"} {punctuation|\}}
    if {punctuation|(}$h.Hot {operator|-}eq $null{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} elseif {punctuation|(}$x {operator|-}match '{operator|^}a'{punctuation|)} {punctuation|\{} return [math]{operator|::}Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s in {number|1}.{section keyword|.10}{punctuation|)} {punctuation|\{} switch {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch [System.Exception] {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    $text {operator|=} @"
here $Name
"@
{punctuation|\}}
