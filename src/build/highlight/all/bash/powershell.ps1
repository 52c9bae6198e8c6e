{operator|<}{comment|# block}
comment {comment|#>}
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory{operator|=}{variable|$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}{variable|$Name} {operator|=} {string|"pot"}, {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}{variable|$Sizes} {operator|=} @{punctuation|(}{number|1}, {number|2}{punctuation|))}
{keyword|function} {function-name function|Get-Kettle} {punctuation|\{}
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    {variable|$h} {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} {variable|$true} {punctuation|\}}
    Get-ChildItem {parameter variable|-Path} {string|"C:{entity|\\t}ea\\{variable|$Name}"} {parameter variable|-Recurse} {operator|\|} Where-Object {punctuation|\{} {variable|$_}.Length {parameter variable|-gt} 1kb {parameter variable|-and} {parameter variable|-not} {variable|$_}.PSIsContainer {punctuation|\}} {operator|\|} ForEach-Object {punctuation|\{} Write-Host "Item: {variable|{variable|$(}$_.Name{variable|)}} `n{string|" \}
    if ({variable|$h}.Hot -eq {variable|$null}) \{ throw 'it''s' \} elseif ({variable|$x} -match '^a') \{ return [math]::Round(0xFF) \}
    foreach ({variable|$s} in 1..10) \{ switch ({variable|$s}) \{ 1 \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end
    {variable|$text} = @"}
here {variable|$Name}
"@
{punctuation|\}}
