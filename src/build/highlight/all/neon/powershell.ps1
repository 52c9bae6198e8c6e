{literal string|<}{comment|# block}
{literal string|comment} {comment|#>}
{literal string|param}{punctuation|(}{punctuation|[}{literal string|Parameter}{punctuation|(}{key property|Mandatory}{punctuation|=}{literal string|$true}{punctuation|)}{punctuation|]}{punctuation|[}{literal string|string}{punctuation|]}$Name {punctuation|=} {string|"pot"}{punctuation|,} {punctuation|[}{literal string|int[}{punctuation|]}{punctuation|]}$Sizes {punctuation|=} {literal string|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{literal string|function Get-Kettle \{}
    {punctuation|[}{literal string|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    {key property|$h} {punctuation|=} {literal string|@\{} {key property|Litres} {punctuation|=} {literal string|1.7;} {string|"Hot"} {punctuation|=} {literal string|$true} {punctuation|\}}
    {literal string|Get-ChildItem -Path} {string|"C:\\tea\\$Name"} {literal string|-Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer} {punctuation|\}} {literal string|\| ForEach-Object \{ Write-Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {literal string|if} {punctuation|(}{literal string|$h.Hot -eq $null}{punctuation|)} {punctuation|\{} {literal string|throw} {string|'it'}'s' {punctuation|\}} {literal string|elseif} {punctuation|(}{literal string|$x -match} {string|'^a'}{punctuation|)} {punctuation|\{} {literal string|return [math}{punctuation|]}{punctuation|:}{literal string|:Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {literal string|foreach} {punctuation|(}{literal string|$s in 1..10}{punctuation|)} {punctuation|\{} {literal string|switch} {punctuation|(}{literal string|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {literal string|break} {punctuation|\}} {literal string|default \{ continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {literal string|try \{ Invoke-WebRequest} {punctuation|\}} {literal string|catch [System.Exception}{punctuation|]} {punctuation|\{} {punctuation|\}} {literal string|finally \{} {punctuation|\}}  {comment|# end}
    {key property|$text} {punctuation|=} {literal string|@"}
{literal string|here $Name}
"@
{punctuation|\}}
