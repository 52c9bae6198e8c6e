{operator|<}{comment|# block}
comment {comment|#>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}{argument-label|{argument-name punctuation|Mandatory}{punctuation|=}}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse \| Where{operator|-}Object {punctuation|\{} $_{punctuation|.}{function|Length} {operator|-}gt 1kb {operator|-}and {operator|-}not $_{punctuation|.}{function|PSIsContainer} {punctuation|\}} \| ForEach{operator|-}Object {punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}$h{punctuation|.}{function|Hot} {operator|-}eq $null{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} {function|elseif} {punctuation|(}$x {operator|-}match '^a'{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{operator|:}{operator|:}{builtin-function function|Round}{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}$s in {number|1}{punctuation|.}{number|.10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} {builtin-function function|default} {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} Invoke{operator|-}WebRequest {punctuation|\}} {keyword|catch} {punctuation|[}System{punctuation|.}{function|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    $text {operator|=} @"
here $Name
"@
{punctuation|\}}
