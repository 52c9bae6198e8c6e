{operator|<#} block
comment {operator|#>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=$}{keyword|true}{punctuation|)}{punctuation|]}{punctuation|[}{function|string}{punctuation|]}{operator|$}Name {operator|=} {string|"pot"}{operator|,} {punctuation|[}{function|int}{punctuation|[}{punctuation|]}{punctuation|]}{operator|$}Sizes {operator|=} {operator|@}{punctuation|(}{number|1}{operator|,} {number|2}{punctuation|)}{punctuation|)}
{function|function} Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    {operator|$}h {operator|=} {operator|@}{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {operator|$}{keyword|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object {punctuation|\{} {operator|$_.}Length {operator|-}gt {number|1}kb {operator|-}{operator|and} {operator|-}{operator|not} {operator|$_.}PSIsContainer {punctuation|\}} {operator|\|} ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{operator|$}h{operator|.}Hot {operator|-}eq {operator|$}{function|null}{punctuation|)} {punctuation|\{} {keyword|throw} {operator|'}it{operator|''}s{operator|'} {punctuation|\}} elseif {punctuation|(}{operator|$}x {operator|-}match {operator|'^}a{operator|'}{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{operator|::}Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}{operator|$}s in {number|1}{operator|..}{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}{operator|$}s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} {keyword|catch} {punctuation|[}System{operator|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {operator|#} {keyword|end}
    {operator|$}text {operator|=} {operator|@"}
here {operator|$}Name
{operator|"@}
{punctuation|\}}
