{operator|<}# block
comment #{operator|>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}{global-variable variable|$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{global-variable variable|$Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{global-variable variable|$Sizes} {operator|=} {operator|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    {global-variable variable|$h} {operator|=} {operator|@}{punctuation|\{} Litres {operator|=} {number|1.7}{operator|;} {string|"Hot"} {operator|=} {global-variable variable|$true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {global-variable variable|$_}{punctuation|.}Length {operator|-}gt 1kb {operator|-}and {operator|-}not {global-variable variable|$_}{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if {punctuation|(}{global-variable variable|$h}{punctuation|.}Hot {operator|-}eq {global-variable variable|$null}{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} elseif {punctuation|(}{global-variable variable|$x} {operator|-}match '{operator|^}a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{global-variable variable|$s} in {number|1}{punctuation|.}{number|.10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{global-variable variable|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    {global-variable variable|$text} {operator|=} {operator|@}"
here {global-variable variable|$Name}
"{operator|@}
{punctuation|\}}
