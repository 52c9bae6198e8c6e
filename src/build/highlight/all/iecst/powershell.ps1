{operator|<}{operator|#} block
comment {operator|#}{operator|>}
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory{operator|=}$true{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle {comment|\{
    [CmdletBinding()]
    $h = @\{ Litres = 1.7; "Hot" = $true \}}
    Get{operator|-}ChildItem {operator|-}Path {string|"C:\\tea\\$Name"} {operator|-}Recurse \| Where{operator|-}Object {comment|\{ $_.Length -gt 1kb -and -not $_.PSIsContainer \}} \| ForEach{operator|-}Object {comment|\{ Write-Host "Item: $($_.Name) `n" \}}
    {function|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq $null{punctuation|)} {comment|\{ throw 'it''s' \}} {function|elseif} {punctuation|(}$x {operator|-}match {string|'^a'}{punctuation|)} {comment|\{ return [math]::Round(0xFF) \}}
    {function|foreach} {punctuation|(}$s in {number|1.}{number|.10}{punctuation|)} {comment|\{ switch ($s) \{ 1 \{ break \}} default {comment|\{ continue \}} \} \}
    try {comment|\{ Invoke-WebRequest \}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {comment|\{ \}} finally {comment|\{ \}}  {operator|#} end
    $text {operator|=} @"
here $Name
"@
\}
