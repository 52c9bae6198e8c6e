{symbol|<}{symbol|#} block
comment {symbol|#}{symbol|>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{symbol|=}{symbol|$}{boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{symbol|$}Name {symbol|=} {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{symbol|$}Sizes {symbol|=} {symbol|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{builtin-function keyword|function} Get{symbol|-}Kettle {multistring string|\{
    [CmdletBinding()]
    $h = @\{ Litres = 1.7; "Hot" = $true \}}
    Get{symbol|-}ChildItem {symbol|-}Path {string|"C:\\tea\\$Name"} {symbol|-}Recurse {sugar operator|\|} Where{symbol|-}Object {multistring string|\{ $_.Length -gt 1kb -and -not $_.PSIsContainer \}} {sugar operator|\|} ForEach{symbol|-}Object {multistring string|\{ Write-Host "Item: $($_.Name) `n" \}}
    {builtin-function keyword|if} {punctuation|(}{symbol|$}h.Hot {symbol|-}eq {symbol|$}{builtin-function keyword|null}{punctuation|)} {multistring string|\{ throw 'it''s' \}} elseif {punctuation|(}{symbol|$}x {symbol|-}{builtin-function keyword|match} '{symbol|^}a'{punctuation|)} {multistring string|\{ return [math]::Round(0xFF) \}}
    foreach {punctuation|(}{symbol|$}s in {number|1}{symbol|..}{number|10}{punctuation|)} {multistring string|\{ switch ($s) \{ 1 \{ break \}} default {multistring string|\{ continue \}} \} \}
    {builtin-function keyword|try} {multistring string|\{ Invoke-WebRequest \}} catch {punctuation|[}System.Exception{punctuation|]} {multistring string|\{ \}} finally {multistring string|\{ \}}  {symbol|#} end
    {symbol|$}text {symbol|=} {symbol|@}"
here {symbol|$}Name
"{symbol|@}
\}
