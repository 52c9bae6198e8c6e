{operator|<}{operator|#} block
comment {operator|#}{operator|>}
param{punctuation|(}[Parameter{punctuation|(}Mandatory{operator|=}{operator|$}{boolean|true}{punctuation|)}][{keyword|string}]{operator|$}Name {operator|=} {string|"pot"}{punctuation|,} [int[]]{operator|$}Sizes {operator|=} {operator|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} {keyword|Get}{operator|-}Kettle {punctuation|\{}
    [CmdletBinding{punctuation|(}{punctuation|)}]
    {operator|$}h {operator|=} {operator|@}{punctuation|\{} Litres {operator|=} {number|1.7}; {string|"Hot"} {operator|=} {operator|$}{boolean|true} {punctuation|\}}
    {keyword|Get}{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse \| Where{operator|-}{keyword|Object} {punctuation|\{} {operator|$}_{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}{keyword|and} {operator|-}{keyword|not} {operator|$}_{punctuation|.}PSIsContainer {punctuation|\}} \| ForEach{operator|-}{keyword|Object} {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{operator|$}h{punctuation|.}Hot {operator|-}eq {operator|$}null{punctuation|)} {punctuation|\{} {keyword|throw} {comment|'it''s' \} elseif ($x -match '^a') \{ return [math]::Round(0xFF) \}}
    foreach {punctuation|(}{operator|$}s {keyword|in} {number|1}{punctuation|.}{number|.10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{operator|$}s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} {keyword|catch} [System{punctuation|.}Exception] {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  {operator|#} {keyword|end}
    {operator|$}text {operator|=} {operator|@}{string|"
here $Name
"}{operator|@}
{punctuation|\}}
