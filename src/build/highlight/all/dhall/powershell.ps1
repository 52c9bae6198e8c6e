{operator|<}{operator|#} block
comment {operator|#}{operator|>}
param{punctuation|(}{punctuation|[}{class-name|Parameter}{punctuation|(}{class-name|Mandatory}{operator|=}$true{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}${class-name|Name} {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}${class-name|Sizes} {operator|=} {operator|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function {class-name|Get}-{class-name|Kettle} {punctuation|\{}
    {punctuation|[}{class-name|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h {operator|=} {operator|@}{punctuation|\{} {class-name|Litres} {operator|=} {number|1.7}; {string|"Hot"} {operator|=} $true {punctuation|\}}
    {class-name|Get}-{class-name|ChildItem} -{class-name|Path} {string|"C:\\tea\\$Name"} -{class-name|Recurse} {operator|\|} {class-name|Where}-{class-name|Object} {punctuation|\{} $_{punctuation|.}{class-name|Length} -gt 1kb -and -not $_{punctuation|.}{class-name|PSIsContainer} {punctuation|\}} {operator|\|} {class-name|ForEach}-{class-name|Object} {punctuation|\{} {class-name|Write}-{class-name|Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}$h{punctuation|.}{class-name|Hot} -eq $null{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} elseif {punctuation|(}$x -match '^a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{operator|::}{class-name|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s {keyword|in} {number|1}{punctuation|..}{number|10}{punctuation|)} {punctuation|\{} switch {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} {class-name|Invoke}-{class-name|WebRequest} {punctuation|\}} catch {punctuation|[}{class-name|System}{punctuation|.}{class-name|Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {operator|#} end
    $text {operator|=} {operator|@}{string|"
here $Name
"}{operator|@}
{punctuation|\}}
