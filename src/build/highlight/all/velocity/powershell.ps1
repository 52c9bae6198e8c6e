{tag|{tag|{punctuation|<}#} {attr-name|block}
{attr-name|comment} {attr-name|#}{punctuation|>}}
param([Parameter(Mandatory={variable|${boolean|true}})][string]{variable|$Name} = "pot", [int[]]{variable|$Sizes} = @(1, 2))
function Get-Kettle \{
    [CmdletBinding()]
    {variable|$h} = @\{ Litres = 1.7; "Hot" = {variable|${boolean|true}} \}
    Get-ChildItem -Path "C:\\tea\\$Name" -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host "Item: $($_.Name) `n" \}
    if ({variable|$h{punctuation|.}Hot} -eq {variable|$null}) \{ throw 'it''s' \} elseif ({variable|$x} -match '^a') \{ return [math]::Round(0xFF) \}
    foreach ({variable|$s} in 1..10) \{ switch ({variable|$s}) \{ 1 \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end
    {variable|$text} = @"
here {variable|$Name}
"@
\}
