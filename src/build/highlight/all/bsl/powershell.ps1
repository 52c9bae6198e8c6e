{operator|<}# block
comment #{operator|>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}${keyword|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle \{
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @\{ Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${keyword|true} \}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse \| Where{operator|-}Object \{ $_{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}{operator|and} {operator|-}{operator|not} $_{punctuation|.}PSIsContainer \} \| ForEach{operator|-}Object \{ Write{operator|-}Host {string|"Item: $($_.Name) `n"} \}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq ${keyword|null}{punctuation|)} \{ throw {string|'it'}{string|'s'} \} {keyword|elseif} {punctuation|(}$x {operator|-}match {string|'^a'}{punctuation|)} \{ {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}Round{punctuation|(}{number|0}xFF{punctuation|)} \}
    foreach {punctuation|(}$s {keyword|in} {number|1.}{punctuation|.}{number|10}{punctuation|)} \{ switch {punctuation|(}$s{punctuation|)} \{ {number|1} \{ {keyword|break} \} default \{ continue \} \} \}
    {keyword|try} \{ Invoke{operator|-}WebRequest \} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} \{ \} finally \{ \}  # end
    $text {operator|=} @{string|"
here $Name
"}@
\}
