<# block
comment #>
param{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}{function|Mandatory=$true}{punctuation|)}{punctuation|]}{punctuation|[}{builtin|string}{punctuation|]}$Name = {string|"pot"}, {punctuation|[}{function|int}{punctuation|[}{punctuation|]}{punctuation|]}$Sizes = @{punctuation|(}{function|1,} {number|2}{punctuation|)}{punctuation|)}
function Get-Kettle \{
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h = @\{ Litres = {number|1.7}{comment|; "Hot" = $true \}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse {identifier|\| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \|} ForEach-Object \{ Write-Host {string|"Item: $($_.Name) `n"} \}
    if {punctuation|(}{function|$h.Hot} -eq $null{punctuation|)} \{ throw {symbol|'it}{punctuation|'}{symbol|'s}{punctuation|'} \} elseif {punctuation|(}{function|$x} -match {symbol|'^a}{punctuation|'}{punctuation|)} \{ return {punctuation|[}{function|math}{punctuation|]}::Round{punctuation|(}{function|0xFF}{punctuation|)} \}
    foreach {punctuation|(}{function|$s} in 1..10{punctuation|)} \{ switch {punctuation|(}{function|$s}{punctuation|)} \{ {number|1} \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch {punctuation|[}{function|System.Exception}{punctuation|]} \{ \} finally \{ \}  # end
    $text = @{string|"
here $Name
"}@
\}
