{operator|<}# block
comment #{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string-literal singleline|{string|"pot"}}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string-literal singleline|{string|"Hot"}} {operator|=} ${boolean|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string-literal singleline|{string|"C:\\tea\\$Name"}} {operator|-}Recurse \| Where{operator|-}Object {punctuation|\{} $_{punctuation|.}Length {operator|-}gt 1kb {operator|-}{operator|and} {operator|-}not $_{punctuation|.}PSIsContainer {punctuation|\}} \| ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string-literal singleline|{string|"Item: $(}{interpolation|{interpolation-punctuation punctuation|$}{expression|_}}{string|.Name) `n"}} {punctuation|\}}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq ${keyword|null}{punctuation|)} {punctuation|\{} {keyword|throw} 'it'{char|'s'} {punctuation|\}} {function|elseif} {punctuation|(}$x {operator|-}match '^a'{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{operator|::}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}$s {keyword|in} {number|1}{operator|..}{number|10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {keyword|break} {punctuation|\}} default {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} {keyword|catch} {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  # end
    $text {operator|=} @"
here $Name
"@
{punctuation|\}}
