<{comment|# block}
comment {comment|#>}
param([Parameter(Mandatory={variable|$true})]{directive-flags keyword|[string]}{variable|$Name} = {string|"pot"}, [int[]]{variable|$Sizes} = @(1, 2))
function Get-Kettle \{
    [CmdletBinding()]
    {variable|$h} = @\{ Litres = 1.7; {string|"Hot"} = {variable|$true} \}
    Get-ChildItem -Path {string|"C:\\tea\\{variable|$Name}" -Recurse \| Where-Object \{ {variable|$_.Length} -gt 1kb -and -not {variable|$_.PSIsContainer} \} \| ForEach-Object \{ Write-Host "Item: $({variable|$_.Name}) `n"} \}
    if ({variable|$h.Hot} -eq {variable|$null}) \{ throw {string|'it''s' \} elseif ({variable|$x} -match '^a'}) \{ return {directive-flags keyword|[math]}::Round(0xFF) \}
    foreach ({variable|$s} in 1..10) \{ switch ({variable|$s}) \{ 1 \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  {comment|# end}
    {variable|$text} = @"
here {variable|$Name}
"@
\}
