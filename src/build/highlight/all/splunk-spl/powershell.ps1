{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}{property|Mandatory}{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}${property|Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}${property|Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle \{
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    ${property|h} {operator|=} @\{ {property|Litres} {operator|=} {number|1.7}; {string|"Hot"} {operator|=} ${boolean|true} \}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} {keyword|Where}{operator|-}Object \{ $_.Length {operator|-}gt 1kb {operator|-}{operator-word operator|and} {operator|-}{operator-word operator|not} $_.PSIsContainer \} {operator|\|} {keyword|ForEach}{operator|-}Object \{ Write{operator|-}Host {string|"Item: $($_.Name) `n"} \}
    {function|if} {punctuation|(}$h.Hot {operator|-}eq $null{punctuation|)} \{ throw 'it''s' \} {function|elseif} {punctuation|(}$x {operator|-}match '^a'{punctuation|)} \{ {keyword|return} {punctuation|[}math{punctuation|]}::{function|Round}{punctuation|(}0xFF{punctuation|)} \}
    {keyword|foreach} {punctuation|(}$s in {number|1}..{number|10}{punctuation|)} \{ {function|switch} {punctuation|(}$s{punctuation|)} \{ {number|1} \{ break \} default \{ continue \} \} \}
    try \{ Invoke{operator|-}WebRequest \} catch {punctuation|[}System.Exception{punctuation|]} \{ \} finally \{ \}  # end
    ${property|text} {operator|=} @{string|"
here $Name
"}@
\}
