{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} {operator|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} {function-definition function|Get}{operator|-}Kettle \{
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} {operator|@}\{ Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} \}
    {keyword|Get}{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse {operator|\|} Where{operator|-}Object \{ $_{punctuation|.}Length {operator|-}gt 1kb {operator|-}{operator-keyword operator|and} {operator|-}{operator-keyword operator|not} $_{punctuation|.}PSIsContainer \} {operator|\|} ForEach{operator|-}Object \{ Write{operator|-}Host {string|"Item: $($_.Name) `n"} \}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq ${keyword|null}{punctuation|)} \{ {keyword|throw} {string|'it''s'} \} {function|elseif} {punctuation|(}$x {operator|-}match {string|'^a'}{punctuation|)} \{ {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}0xFF{punctuation|)} \}
    {function|foreach} {punctuation|(}$s in {number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|)} \{ {function|switch} {punctuation|(}$s{punctuation|)} \{ {number|1} \{ break \} default \{ continue \} \} \}
    {keyword|try} \{ Invoke{operator|-}WebRequest \} {keyword|catch} {punctuation|[}System{punctuation|.}Exception{punctuation|]} \{ \} finally \{ \}  # end
    $text {operator|=} {operator|@}"
here $Name
"{operator|@}
\}
