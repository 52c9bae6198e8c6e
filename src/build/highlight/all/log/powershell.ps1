{operator|<}{operator|#} block
comment {operator|#}{operator|>}
param{operator|(}{punctuation|[}Parameter{operator|(}Mandatory{operator|=}{operator|$}{boolean|true}{operator|)}{punctuation|]}{punctuation|[}string{punctuation|]}{operator|$}Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{operator|$}Sizes {operator|=} {operator|@}{operator|(}{number|1}{punctuation|,} {number|2}{operator|)}{operator|)}
function Get{operator|-}Kettle {operator|\{}
    {punctuation|[}CmdletBinding{operator|(}{operator|)}{punctuation|]}
    {operator|$}h {operator|=} {operator|@}{operator|\{} Litres {operator|=} {number|1.7}{operator|;} {string|"Hot"} {operator|=} {operator|$}{boolean|true} {operator|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {operator|\{} {operator|$}_{punctuation|.}Length {operator|-}gt {number|1kb} {operator|-}and {operator|-}not {operator|$}_{punctuation|.}PSIsContainer {operator|\}} {operator|\|} ForEach{operator|-}Object {operator|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {operator|\}}
    if {operator|(}{operator|$}h{punctuation|.}Hot {operator|-}eq {operator|$}{boolean|null}{operator|)} {operator|\{} throw {string|'it'}{string|'s'} {operator|\}} elseif {operator|(}{operator|$}x {operator|-}match {string|'^a'}{operator|)} {operator|\{} return {punctuation|[}math{punctuation|]}{operator|:}{operator|:}Round{operator|(}{number|0xFF}{operator|)} {operator|\}}
    foreach {operator|(}{operator|$}s in {number|1}{punctuation|.}{punctuation|.}10{operator|)} {operator|\{} switch {operator|(}{operator|$}s{operator|)} {operator|\{} {number|1} {operator|\{} break {operator|\}} default {operator|\{} continue {operator|\}} {operator|\}} {operator|\}}
    try {operator|\{} Invoke{operator|-}WebRequest {operator|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {operator|\{} {operator|\}} finally {operator|\{} {operator|\}}  {operator|#} end
    {operator|$}text {operator|=} {operator|@}"
here {operator|$}Name
"{operator|@}
{operator|\}}
