{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}{parameter|$true}{punctuation|)}{punctuation|]}{punctuation|[}{keyword|string}{punctuation|]}{parameter|$Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{parameter|$Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {parameter|$h} {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {parameter|$true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}{keyword|Path} {string|"C:\\tea\\$Name"} {operator|-}Recurse \| {keyword|Where}{operator|-}{keyword|Object} {punctuation|\{} {parameter|$_.Length} {operator|-}gt {number|1}kb {operator|-}{operator|and} {operator|-}{operator|not} {parameter|$_.PSIsContainer} {punctuation|\}} \| ForEach{operator|-}{keyword|Object} {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{parameter|$h.Hot} {operator|-}eq {parameter|$null}{punctuation|)} {punctuation|\{} throw {string|'it''s'} {punctuation|\}} {function|elseif} {punctuation|(}{parameter|$x} {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}{number|0}xFF{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}{parameter|$s} {operator|in} {number|1.}{number|.10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}{parameter|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} default {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} catch {punctuation|[}{keyword|System}{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # {operator|end}
    {parameter|$text} {operator|=} @{string|"
here $Name
"}@
{punctuation|\}}
