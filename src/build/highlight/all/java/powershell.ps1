{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{class-name|Parameter}{punctuation|(}{class-name|Mandatory}{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}${class-name|Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}{keyword|int}{punctuation|[}{punctuation|]}{punctuation|]}${class-name|Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function {class-name|Get}{operator|-}{class-name|Kettle} {punctuation|\{}
    {punctuation|[}{class-name|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} {class-name|Litres} {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}
    {class-name|Get}{operator|-}{class-name|ChildItem} {operator|-}{class-name|Path} {string|"C:\\tea\\$Name"} {operator|-}{class-name|Recurse} {operator|\|} {class-name|Where}{operator|-}{class-name|Object} {punctuation|\{} $_{punctuation|.}Length {operator|-}gt {number|1}kb {operator|-}and {operator|-}not $_{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} {class-name|ForEach}{operator|-}{class-name|Object} {punctuation|\{} {class-name|Write}{operator|-}{class-name|Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}${class-name|{namespace|h{punctuation|.}}Hot} {operator|-}eq ${keyword|null}{punctuation|)} {punctuation|\{} {keyword|throw} {char|'it'}{char|'s'} {punctuation|\}} elseif {punctuation|(}$x {operator|-}match {char|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{operator|::}{class-name|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s in {number|1.}{number|.10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} {class-name|Invoke}{operator|-}{class-name|WebRequest} {punctuation|\}} {keyword|catch} {punctuation|[}{class-name|System{punctuation|.}Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  # end
    $text {operator|=} @"
here ${class-name|Name}
"@
{punctuation|\}}
