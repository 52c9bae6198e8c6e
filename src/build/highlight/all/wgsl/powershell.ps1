{punctuation|<}# block
comment #{punctuation|>}
{function-calls function|param}{punctuation|(}{punctuation|[}{function-calls function|Parameter}{punctuation|(}{class-name|Mandatory}{operator|=}${bool-literal boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}${class-name|Name} {operator|=} "pot"{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}${class-name|Sizes} {operator|=} {punctuation|@}{punctuation|(}{int-literal number|1}{punctuation|,} {int-literal number|2}{punctuation|)}{punctuation|)}
{keyword|function} {class-name|Get}{operator|-}{class-name|Kettle} {punctuation|\{}
    {punctuation|[}{function-calls function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} {punctuation|@}{punctuation|\{} {class-name|Litres} {operator|=} {decimal-float-literal number|1.7}{punctuation|;} "{class-name|Hot}" {operator|=} ${bool-literal boolean|true} {punctuation|\}}
    {class-name|Get}{operator|-}{class-name|ChildItem} {operator|-}{class-name|Path} "{class-name|C}{punctuation|:}\\tea\\${class-name|Name}" {operator|-}{class-name|Recurse} {operator|\|} {class-name|Where}{operator|-}{class-name|Object} {punctuation|\{} $_{punctuation|.}{class-name|Length} {operator|-}gt 1kb {operator|-}and {operator|-}not $_{punctuation|.}{class-name|PSIsContainer} {punctuation|\}} {operator|\|} {class-name|ForEach}{operator|-}{class-name|Object} {punctuation|\{} {class-name|Write}{operator|-}{class-name|Host} "{class-name|Item}{punctuation|:} ${punctuation|(}$_{punctuation|.}{class-name|Name}{punctuation|)} `n" {punctuation|\}}
    {keyword|if} {punctuation|(}$h{punctuation|.}{class-name|Hot} {operator|-}eq $null{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} elseif {punctuation|(}$x {operator|-}match '{operator|^}a'{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{function-calls function|Round}{punctuation|(}{hex-int-literal number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s in {decimal-float-literal number|1.}{decimal-float-literal number|.10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {int-literal number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} {class-name|Invoke}{operator|-}{class-name|WebRequest} {punctuation|\}} catch {punctuation|[}{class-name|System}{punctuation|.}{class-name|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    $text {operator|=} {punctuation|@}"
here ${class-name|Name}
"{punctuation|@}
{punctuation|\}}
