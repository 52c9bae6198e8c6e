{operator|<}{comment|# block}
{keyword|comment} {comment|#>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{keyword|int}{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle \{
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @\{ Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} \}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} {keyword|Where}{operator|-}Object \{ $_{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}{operator|and} {operator|-}{operator|not} $_{punctuation|.}PSIsContainer \} {operator|\|} ForEach{operator|-}Object \{ {keyword|Write}{operator|-}Host {string|"Item: $($_.Name) `n"} \}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq ${boolean|null}{punctuation|)} \{ throw {string|'it''s'} \} {keyword|elseif} {punctuation|(}$x {operator|-}{keyword|match} {string|'^a'}{punctuation|)} \{ {keyword|return} {punctuation|[}math{punctuation|]}::{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} \}
    foreach {punctuation|(}$s {operator|in} {number|1.}{number|.10}{punctuation|)} \{ switch {punctuation|(}$s{punctuation|)} \{ {number|1} \{ {keyword|break} \} {keyword|default} \{ {keyword|continue} \} \} \}
    try \{ Invoke{operator|-}WebRequest \} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} \{ \} finally \{ \}  {comment|# end}
    ${keyword|text} {operator|=} {variable|@"
here $Name
"}@
\}
