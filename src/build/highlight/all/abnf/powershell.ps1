<# {rule|block}
{rule|comment} #>
{rule|param}{punctuation|(}{punctuation|[}{rule|Parameter}{punctuation|(}{rule|Mandatory}{operator|=}${rule|true}{punctuation|)}{punctuation|]}{punctuation|[}{rule|string}{punctuation|]}${rule|Name} {operator|=} {string|"pot"}, {punctuation|[}{rule|int}{punctuation|[}{punctuation|]}{punctuation|]}${rule|Sizes} {operator|=} @{punctuation|(}{repetition operator|1}, {repetition operator|2}{punctuation|)}{punctuation|)}
{rule|function} {rule|Get-Kettle} \{
    {punctuation|[}{rule|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    ${rule|h} {operator|=} @\{ {rule|Litres} {operator|=} {repetition operator|1}.{repetition operator|7}{comment|; "Hot" = $true \}}
    {rule|Get-ChildItem} -Path {string|"C:\\tea\\$Name"} -Recurse \| {rule|Where-Object} \{ $_.{rule|Length} -gt {repetition operator|1}{rule|kb} -and -not $_.{rule|PSIsContainer} \} \| {rule|ForEach-Object} \{ {rule|Write-Host} {string|"Item: $($_.Name) `n"} \}
    {rule|if} {punctuation|(}${rule|h}.{rule|Hot} -eq ${rule|null}{punctuation|)} \{ {rule|throw} '{rule|it}''{rule|s}' \} {rule|elseif} {punctuation|(}${rule|x} -match '^{rule|a}'{punctuation|)} \{ {rule|return} {punctuation|[}{rule|math}{punctuation|]}::{rule|Round}{punctuation|(}{repetition operator|0}{rule|xFF}{punctuation|)} \}
    {rule|foreach} {punctuation|(}${rule|s} {rule|in} {repetition operator|1}..{repetition operator|10}{punctuation|)} \{ {rule|switch} {punctuation|(}${rule|s}{punctuation|)} \{ {repetition operator|1} \{ {rule|break} \} {rule|default} \{ {rule|continue} \} \} \}
    {rule|try} \{ {rule|Invoke-WebRequest} \} {rule|catch} {punctuation|[}{rule|System}.{rule|Exception}{punctuation|]} \{ \} {rule|finally} \{ \}  # {rule|end}
    ${rule|text} {operator|=} @"
{rule|here} ${rule|Name}
"@
\}
