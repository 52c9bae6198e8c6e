{entry string|<# block}
{entry string|comment #>}
{entry string|param({regex|[Parameter(Mandatory=$true)]}{regex|[string]}$Name = "pot", [int{regex|[]}]$Sizes = @(1, 2))}
{entry string|function Get-Kettle \{}
    {entry string|{regex|[CmdletBinding()]}}
    {entry string|$h = @\{ Litres = 1.7; "Hot" = $true \}}
    {entry string|Get-ChildItem -Path "C:\\tea\\$Name" -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host "Item: $($_.Name) `n" \}}
    {entry string|if ($h.Hot -eq $null) \{ throw 'it''s' \} elseif ($x -match '^a') \{ return {regex|[math]}::Round(0xFF) \}}
    {entry string|foreach ($s in 1..10) \{ switch ($s) \{ 1 \{ break \} default \{ continue \} \} \}}
    {entry string|try \{ Invoke-WebRequest \} catch {regex|[System.Exception]} \{ \} finally \{ \}  # end}
    {entry string|$text = @"}
{entry string|here $Name}
{entry string|"@}
{entry string|\}}
