<# block
comment #>
param{punctuation|(}[Parameter{punctuation|(}Mandatory=$true{punctuation|)}][string]$Name = {string|"pot"}, [int[]]$Sizes = @{punctuation|(}1, 2{punctuation|)}{punctuation|)}
function Get-Kettle \{
    [CmdletBinding{punctuation|(}{punctuation|)}]
    $h = @\{ Litres = 1.7{comment|; "Hot" = $true \}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host {string|"Item: $($_.Name) `n"} \}
    if {punctuation|(}$h.Hot -eq $null{punctuation|)} \{ throw 'it''s' \} elseif {punctuation|(}$x -match '^a'{punctuation|)} \{ return [math]::Round{punctuation|(}0xFF{punctuation|)} \}
    foreach {punctuation|(}$s in 1..10{punctuation|)} \{ switch {punctuation|(}$s{punctuation|)} \{ 1 \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end
    $text = @"
here $Name
"@
\}
