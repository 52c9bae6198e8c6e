{operator|<}{comment|# block}
comment {comment|#>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}{variable|$true}{punctuation|)}{punctuation|]}{punctuation|[}{keyword type-declaration|string}{punctuation|]}{variable|$Name} {operator|=} {string double-quoted-string|"pot"}{punctuation|,} {punctuation|[}{keyword type-declaration|int}{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {variable|$h} {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string double-quoted-string|"Hot"} {operator|=} {variable|$true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string double-quoted-string|"C:\\tea\\$Name"} {operator|-}{class-name|Recurse} {operator|\|} {class-name|Where}{operator|-}{keyword type-declaration|Object} {punctuation|\{} {variable|$_}{operator|.}Length {operator|-}gt {number|1}kb {operator|-}{keyword|and} {operator|-}{class-name type-declaration|not} {variable|$_}{operator|.}PSIsContainer {punctuation|\}} {operator|\|} {keyword|ForEach}{operator|-}{keyword type-declaration|Object} {punctuation|\{} Write{operator|-}Host {string double-quoted-string|"Item: $({interpolation|{variable|$_}}.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{variable|$h}{operator|.}Hot {operator|-}{class-name type-declaration|eq} {variable|$null}{punctuation|)} {punctuation|\{} {keyword|throw} {string single-quoted-string|'it'}{string single-quoted-string|'s'} {punctuation|\}} {keyword|elseif} {punctuation|(}{variable|$x} {operator|-}{keyword|match} {string single-quoted-string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{operator|::}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {keyword|foreach} {punctuation|(}{variable|$s} in {number|1.}{number|.10}{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}{variable|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} {keyword|catch} {punctuation|[}System{operator|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  {comment|# end}
    {variable|$text} {operator|=} @{string double-quoted-string|"
here {interpolation|{variable|$Name}}
"}@
{punctuation|\}}
