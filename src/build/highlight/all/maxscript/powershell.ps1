{operator|<}{operator|#} block
{function-call function|comment} {operator|#}{operator|>}
{function-call function|param}{punctuation|(}{punctuation|[}{function-call function|Parameter}{punctuation|(}Mandatory{operator|=}{path string|$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{path string|$Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{path string|$Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} {function-definition function|Get}{operator|-}{function-call function|Kettle} {punctuation|\{}
    {punctuation|[}{function-call function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {path string|$h} {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {path string|$true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}{function-call function|Path} {string|"C:\\tea\\$Name"} {operator|-}Recurse \| {keyword|Where}{operator|-}{function-call function|Object} {punctuation|\{} {path string|$_.Length} {operator|-}{function-call function|gt} 1kb {operator|-}{keyword|and} {operator|-}{keyword|not} {path string|$_.PSIsContainer} {punctuation|\}} \| ForEach{operator|-}{function-call function|Object} {punctuation|\{} Write{operator|-}{function-call function|Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{path string|$h.Hot} {operator|-}{function-call function|eq} {path string|$null}{punctuation|)} {punctuation|\{} {keyword|throw} 'it''s' {punctuation|\}} elseif {punctuation|(}{path string|$x} {operator|-}{function-call function|match} '{operator|^}{function-call function|a}'{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}Round{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {function-call function|foreach} {punctuation|(}{path string|$s} {keyword|in} 1{punctuation|.}{punctuation|.}10{punctuation|)} {punctuation|\{} {function-call function|switch} {punctuation|(}{path string|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} {keyword|catch} {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {operator|#} end
    {path string|$text} {operator|=} {string|@"
here $Name
"}@
{punctuation|\}}
