<# block
comment #>
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}{car|Mandatory=$true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name = {string|"pot"}, {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes = @{punctuation|(}1, {number|2}{punctuation|)}{punctuation|)}
function Get-Kettle \{
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    $h = @\{ Litres = 1.7{comment|; "Hot" = $true \}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host {string|"Item: $($_.Name) `n"} \}
    if {punctuation|(}{car|$h}.Hot -eq $null{punctuation|)} \{ throw {quoted-symbol variable symbol|'it}'{quoted-symbol variable symbol|'s}' \} elseif {punctuation|(}{car|$x} -match {quoted-symbol variable symbol|'^a}'{punctuation|)} \{ return {punctuation|[}math{punctuation|]}:{lisp-property property|:Round}{punctuation|(}0xFF{punctuation|)} \}
    foreach {punctuation|(}{car|$s} in 1..10{punctuation|)} \{ switch {punctuation|(}{car|$s}{punctuation|)} \{ {number|1} \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch {punctuation|[}System.Exception{punctuation|]} \{ \} finally \{ \}  # end
    $text = @{string|"
here $Name
"}@
\}
