{deleted-arrow deleted|{prefix deleted|<}{line|# block
}}comment #>
param([Parameter(Mandatory=$true)][string]$Name = "pot", [int[]]$Sizes = @(1, 2))
function Get-Kettle \{
{unchanged|{prefix unchanged| }{line|   [CmdletBinding()]
}{prefix unchanged| }{line|   $h = @\{ Litres = 1.7; "Hot" = $true \}
}{prefix unchanged| }{line|   Get-ChildItem -Path "C:\\tea\\$Name" -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer \} \| ForEach-Object \{ Write-Host "Item: $($_.Name) `n" \}
}{prefix unchanged| }{line|   if ($h.Hot -eq $null) \{ throw 'it''s' \} elseif ($x -match '^a') \{ return [math]::Round(0xFF) \}
}{prefix unchanged| }{line|   foreach ($s in 1..10) \{ switch ($s) \{ 1 \{ break \} default \{ continue \} \} \}
}{prefix unchanged| }{line|   try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # end
}{prefix unchanged| }{line|   $text = @"
}}here $Name
"@
\}
