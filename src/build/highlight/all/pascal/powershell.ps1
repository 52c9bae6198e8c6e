{operator|<}# block
comment #{operator|>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}${keyword|true}{punctuation|)}{punctuation|]}{punctuation|[}{keyword|string}{punctuation|]}${keyword|Name} {operator|=} "pot"{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} {operator|@}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{keyword|function} Get{operator|-}Kettle {comment|\{
    [CmdletBinding()]
    $h = @\{ Litres = 1.7; "Hot" = $true \}}
    Get{operator|-}ChildItem {operator|-}Path "C{punctuation|:}\\tea\\${keyword|Name}" {operator|-}Recurse \| Where{operator|-}{keyword|Object} {comment|\{ $_.Length -gt 1kb -and -not $_.PSIsContainer \}} \| ForEach{operator|-}{keyword|Object} {comment|\{ Write-Host "Item: $($_.Name) `n" \}}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot {operator|-}eq $null{punctuation|)} {comment|\{ throw 'it''s' \}} elseif {punctuation|(}$x {operator|-}match {string|'^a'}{punctuation|)} {comment|\{ return [math]::Round(0xFF) \}}
    foreach {punctuation|(}$s {operator|in} {number|1}{operator|..}{number|10}{punctuation|)} {comment|\{ switch ($s) \{ 1 \{ break \}} {keyword|default} {comment|\{ continue \}} \} \}
    {keyword|try} {comment|\{ Invoke-WebRequest \}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {comment|\{ \}} {keyword|finally} {comment|\{ \}}  # {keyword|end}
    $text {operator|=} {operator|@}"
here ${keyword|Name}
"{operator|@}
\}
