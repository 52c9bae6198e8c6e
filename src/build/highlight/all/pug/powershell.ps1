{markup|<# block}
{tag|comment} {plain-text|#>}
{tag|param{attributes|{punctuation|(}[Parameter{punctuation|(}{attr-name|Mandatory}{punctuation|=}{attr-value|${boolean|true}}{punctuation|)}}}][string]$Name {punctuation|=} "pot", [int[]]$Sizes {punctuation|=} @(1, 2))
{tag|function} {plain-text|Get-Kettle \{}
    [CmdletBinding()]
    $h {punctuation|=} @\{ Litres {punctuation|=} 1{punctuation|.}7; "Hot" {punctuation|=} $true \}
    {tag|Get-ChildItem} {plain-text|-Path "C:\\tea\\$Name" -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host "Item: $($_.Name) `n" \}}
    {flow-control|{branch keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq ${keyword|null}{punctuation|)} {punctuation|\{} {keyword|throw} {string|'it'}{string|'s'} {punctuation|\}} {function|elseif} {punctuation|(}$x {operator|-}match {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{operator|:}{operator|:}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}}
    {tag|foreach} {plain-text|($s in 1..10) \{ switch ($s) \{ 1 \{ break \} default \{ continue \} \} \}}
    {tag|try} {plain-text|\{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end}
    $text {punctuation|=} @"
{tag|here} {plain-text|$Name}
"@
\}
