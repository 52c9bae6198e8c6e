{operator-char operator|<}{prolog|# block}
{name|comment} {prolog|#>}
{name|param}{punctuation|(}{punctuation|[}{name|Parameter}{punctuation|(}{name|Mandatory}{operator-char operator|=}${name|true}{punctuation|)}{punctuation|]}{punctuation|[}{name|string}{punctuation|]}${name|Name} {operator-char operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{name|int}{punctuation|[}{punctuation|]}{punctuation|]}${name|Sizes} {operator-char operator|=} {name|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{name|function Get}{operator-char operator|-}{name|Kettle} \{
    {punctuation|[}{name|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    ${name|h} {operator-char operator|=} {name|@}\{ {name|Litres} {operator-char operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator-char operator|=} ${name|true} \}
    {name|Get}{operator-char operator|-}{name|ChildItem} {operator-char operator|-}{name|Path} {string|"C:\\tea\\$Name"} {operator-char operator|-}{name|Recurse} {comment|\| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host "Item: $($_.Name) `n" \}}
    {name|if} {punctuation|(}${name|h}.{name|Hot} {operator-char operator|-}{name|eq} ${name|null}{punctuation|)} \{ {name|throw} {string|'it'}{string|'s'} \} {name|elseif} {punctuation|(}${name|x} {operator-char operator|-}{name|match} {string|'^a'}{punctuation|)} \{ {name|return} {punctuation|[}{name|math}{punctuation|]}{punctuation|:}{punctuation|:}{name|Round}{punctuation|(}0xFF{punctuation|)} \}
    {name|foreach} {punctuation|(}${name|s in 1}.{number|.10}{punctuation|)} \{ {name|switch} {punctuation|(}${name|s}{punctuation|)} \{ {number|1} \{ {name|break} \} {name|default} \{ {name|continue} \} \} \}
    {name|try} \{ {name|Invoke}{operator-char operator|-}{name|WebRequest} \} {name|catch} {punctuation|[}{name|System}.{name|Exception}{punctuation|]} \{ \} {name|finally} \{ \}  {prolog|# end}
    ${name|text} {operator-char operator|=} {name|@}"
{name|here} ${name|Name}
"{name|@}
\}
