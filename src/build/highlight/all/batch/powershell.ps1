<# block
{command|{keyword|comment} #>}
{command|{keyword|param}([Parameter(Mandatory=$true}{punctuation|)}][string]$Name = "pot", [int[]]$Sizes = {operator|@}{punctuation|(}{command|{keyword|1}, {number|2}}{punctuation|)}{punctuation|)}
{command|{keyword|function} Get-Kettle \{}
    [CmdletBinding{punctuation|(}{punctuation|)}]
    $h = {operator|@}\{ Litres = 1.7; "Hot" = $true \}
    {command|{keyword|Get}-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host {string|"Item: $($_.Name) `n"} \}}
    {command|{keyword|if} ($h.Hot -eq $null}{punctuation|)} \{ throw {punctuation|'}it{punctuation|'}{punctuation|'}s{punctuation|'} \} elseif {punctuation|(}$x -match {punctuation|'}^a{punctuation|'}{punctuation|)} \{ return [math]::Round{punctuation|(}{command|{keyword|0xFF}}{punctuation|)} \}
    {command|{keyword|foreach} ($s in {number|1}..{number|10}}{punctuation|)} \{ switch {punctuation|(}$s{punctuation|)} \{ 1 \{ break \} default \{ continue \} \} \}
    {command|{keyword|try} \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end}
    $text = {operator|@}"
{command|{keyword|here} $Name}
"{operator|@}
\}
