{operator|<}{variable|#} block
comment {variable|#}{operator|>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}{type property|string}{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}]]$Sizes {operator|=} {variable|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    ${variable|h} {operator|=} {variable|@}{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse \| Where{operator|-}Object {punctuation|\{} ${constant|_}.Length {operator|-}gt {number|1}kb {operator|-}{operator|and} {operator|-}{operator|not} ${constant|_}.PSIsContainer {punctuation|\}} \| ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}${variable|h}.Hot {operator|-}eq $null{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} {keyword|elseif} {punctuation|(}${variable|x} {operator|-}match '^a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{operator|::}Round{punctuation|(}{number|0}xFF{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s {constant|in} {number|1}.{number|.10}{punctuation|)} {punctuation|\{} switch {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {variable|#} {keyword|end}
    ${type property|text} {operator|=} {variable|@}"
here $Name
"{variable|@}
{punctuation|\}}
