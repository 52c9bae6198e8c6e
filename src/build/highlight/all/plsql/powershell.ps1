{operator|<}# {keyword|block}
{keyword|comment} #{operator|>}
param{punctuation|(}{punctuation|[}{keyword|Parameter}{punctuation|(}Mandatory{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}{keyword|string}{punctuation|]}${keyword|Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{keyword|int}{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} {operator|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle \{
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} {operator|@}\{ Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} \}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse \| {keyword|Where}{operator|-}{keyword|Object} \{ $_{punctuation|.}{keyword|Length} {operator|-}gt {number|1}kb {operator|-}{keyword|and} {operator|-}{keyword|not} $_{punctuation|.}PSIsContainer \} \| ForEach{operator|-}{keyword|Object} \{ {keyword|Write}{operator|-}Host {string|"Item: $($_.Name) `n"} \}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq ${keyword|null}{punctuation|)} \{ throw {string|'it''s'} \} elseif {punctuation|(}$x {operator|-}match {string|'^a'}{punctuation|)} \{ {keyword|return} {punctuation|[}math{punctuation|]}{operator|:}{operator|:}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} \}
    foreach {punctuation|(}$s {keyword|in} {number|1.}{number|.10}{punctuation|)} \{ switch {punctuation|(}$s{punctuation|)} \{ {number|1} \{ break \} {keyword|default} \{ {keyword|continue} \} \} \}
    try \{ Invoke{operator|-}WebRequest \} catch {punctuation|[}System{punctuation|.}{keyword|Exception}{punctuation|]} \{ \} finally \{ \}  # {keyword|end}
    $text {operator|=} {variable|@"
here $Name
"}{operator|@}
\}
