<{comment translator-comment|# block}
comment {comment|#>}
param({punctuation|[}Parameter(Mandatory=$true){punctuation|]}{punctuation|[}string{punctuation|]}$Name = {string|"pot"}, {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes = @({number|1}, {number|2}))
function Get-Kettle \{
    {punctuation|[}CmdletBinding(){punctuation|]}
    $h = @\{ Litres = {number|1}.{number|7}; {string|"Hot"} = $true \}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host {string|"Item: $($_.Name) `n"} \}
    if ($h.Hot -eq $null) \{ throw 'it''s' \} elseif ($x -match '^a') \{ return {punctuation|[}math{punctuation|]}::Round(0xFF) \}
    foreach ($s in {number|1}..{number|10}) \{ switch ($s) \{ {number|1} \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch {punctuation|[}System.Exception{punctuation|]} \{ \} finally \{ \}  {comment translator-comment|# end}
    $text = @{string|"
here $Name
"}@
\}
