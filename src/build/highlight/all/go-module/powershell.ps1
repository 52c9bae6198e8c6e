<# block
comment #>
param{punctuation|(}{punctuation|[}Parameter{punctuation|(}Mandatory=$true{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name = "pot"{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes = @{punctuation|(}1{punctuation|,} 2{punctuation|)}{punctuation|)}
function Get-Kettle \{
    {punctuation|[}CmdletBinding{punctuation|(}{punctuation|)}{punctuation|]}
    $h = @\{ Litres = 1.7; "Hot" = $true \}
    Get-ChildItem -Path "C:\\tea\\$Name" -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host "Item: ${punctuation|(}$_.Name{punctuation|)} `n" \}
    if {punctuation|(}$h.Hot -eq $null{punctuation|)} \{ throw 'it''s' \} elseif {punctuation|(}$x -match '^a'{punctuation|)} \{ return {punctuation|[}math{punctuation|]}::Round{punctuation|(}0xFF{punctuation|)} \}
    foreach {punctuation|(}$s in 1..10{punctuation|)} \{ switch {punctuation|(}$s{punctuation|)} \{ 1 \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch {punctuation|[}System.Exception{punctuation|]} \{ \} finally \{ \}  # end
    $text = @"
here $Name
"@
\}
