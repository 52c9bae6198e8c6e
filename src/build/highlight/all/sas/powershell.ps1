{operator|<}# block
comment #{operator|>}
{function keyword|param}{punctuation|(}{punctuation|[}{function keyword|Parameter}{punctuation|(}Mandatory{operator|=}{punctuation|$}true{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{punctuation|$}Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{punctuation|$}Sizes {operator|=} {punctuation|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function keyword|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {punctuation|$}h {operator|=} {punctuation|@}{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {punctuation|$}true {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} {keyword|Where}{operator|-}Object {punctuation|\{} {punctuation|$}_{punctuation|.}Length {operator|-}{operator-keyword operator|gt} 1kb {operator|-}and {operator|-}{operator-keyword operator|not} {punctuation|$}_{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{punctuation|$}h{punctuation|.}Hot {operator|-}{operator-keyword operator|eq} {punctuation|$}null{punctuation|)} {punctuation|\{} throw {string|'it''s'} {punctuation|\}} elseif {punctuation|(}{punctuation|$}x {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}::{function keyword|Round}{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{punctuation|$}s {operator-keyword operator|in} {number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{punctuation|$}s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # {keyword|end}
    {punctuation|$}text {operator|=} {punctuation|@}{string|"
here $Name
"}{punctuation|@}
{punctuation|\}}
