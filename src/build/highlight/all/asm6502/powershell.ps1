<# block
comment #>
param{punctuation|(}[Parameter{punctuation|(}Mandatory=$true{punctuation|)}][string]$Name = {string|"pot"}{punctuation|,} [int[]]$Sizes = @{punctuation|(}{decimal-number number|1}{punctuation|,} {decimal-number number|2}{punctuation|)}{punctuation|)}
function Get-Kettle \{
    [CmdletBinding{punctuation|(}{punctuation|)}]
    $h = @\{ Litres = {decimal-number number|1}.{decimal-number number|7}{comment|; "Hot" = $true \}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object \{ $_{directive property|.Length} -gt 1kb -{op-code keyword|and} -not $_{directive property|.PSIsContainer} \} \| ForEach-Object \{ Write-Host {string|"Item: $($_.Name) `n"} \}
    if {punctuation|(}$h{directive property|.Hot} -eq $null{punctuation|)} \{ throw {string|'it'}{string|'s'} \} elseif {punctuation|(}${register variable|x} -match {string|'^a'}{punctuation|)} \{ return [math]{punctuation|:}{punctuation|:}Round{punctuation|(}0xFF{punctuation|)} \}
    foreach {punctuation|(}$s in {decimal-number number|1}..{decimal-number number|10}{punctuation|)} \{ switch {punctuation|(}$s{punctuation|)} \{ {decimal-number number|1} \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end
    $text = @"
here $Name
"@
\}
