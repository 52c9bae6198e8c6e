{selector|<# block}
{selector|comment #>}
{function|param}{punctuation|(}[{function|Parameter}{punctuation|(}Mandatory=$true{punctuation|)}][string]$Name = {string|"pot"}{punctuation|,} [int[]]$Sizes = @{punctuation|(}1{punctuation|,} 2{punctuation|)}{punctuation|)}
{selector|function Get-Kettle \{}
    {selector|[CmdletBinding()]}
{variable-line|    {variable|$h} = @\{ Litres = 1.7; "Hot" = {variable|$true} \}}
    {selector|Get-ChildItem -Path "C:\\tea\\$Name" -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host "Item: $($_.Name) `n" \}}
    {selector|if ($h.Hot -eq $null) \{ throw 'it''s' \} elseif ($x -match '^a') \{ return [math]::Round(0xFF) \}}
    {selector|foreach ($s in 1..10) \{ switch ($s) \{ 1 \{ break \} default \{ continue \} \} \}}
    {selector|try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end}
{variable-line|    {variable|$text} = @"}
{selector|here $Name}
{selector|"@}
{selector|\}}
