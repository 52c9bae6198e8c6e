{operator|<}{operator|#} block
{command keyword|comment} {operator|#}{operator|>}
{command keyword|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}{variable|$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{variable|$Name} {operator|=} {string-literal|{string|"pot"}}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{command keyword|function} Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {variable|$h} {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}; {string-literal|{string|"Hot"}} {operator|=} {variable|$true} {punctuation|\}}
    {command keyword|Get}{operator|-}ChildItem {operator|-}Path {string-literal|{string|"C:\\tea\\$Name"}} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {variable|$_}.Length {operator|-}gt 1kb {operator|-}and {operator|-}not {variable|$_}.PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string-literal|{string|"Item: $($_.Name) `n"}} {punctuation|\}}
    {command keyword|if} {punctuation|(}{variable|$h}.Hot {operator|-}eq {variable|$null}{punctuation|)} {punctuation|\{} throw {variable|'it'}{variable|'s'} {punctuation|\}} elseif {punctuation|(}{variable|$x} {operator|-}match '{operator|^}a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    {command keyword|foreach} {punctuation|(}{variable|$s} {keyword|in} {number|1}.{number|.10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{variable|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {command keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {operator|#} end
    {variable|$text} {operator|=} @"
{command keyword|here} {variable|$Name}
"@
{punctuation|\}}
