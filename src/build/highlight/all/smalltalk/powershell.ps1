{operator|<}# block
comment {symbol|#>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}{char|$t}rue{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{char|$N}ame {operator|=} {comment|"pot"}{operator|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{char|$S}izes {operator|=} {operator|@}{punctuation|(}{number|1}{operator|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    {char|$h} {operator|=} {operator|@}{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {comment|"Hot"} {operator|=} {char|$t}rue {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {comment|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {char|$_}{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}and {operator|-}not {char|$_}{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {comment|"Item: $($_.Name) `n"} {punctuation|\}}
    if {punctuation|(}{char|$h}{punctuation|.}Hot {operator|-}eq {char|$n}ull{punctuation|)} {punctuation|\{} throw {string|'it''s'} {punctuation|\}} elseif {punctuation|(}{char|$x} {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}Round{punctuation|(}{number|0}xFF{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{char|$s} in {number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{char|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    {char|$t}ext {operator|=} {operator|@}{comment|"
here $Name
"}{operator|@}
{punctuation|\}}
