{selector|<# block
comment #>
param([Parameter(Mandatory=$true)][string]$Name = "pot", [int[]]$Sizes = @(1, 2))
function Get-Kettle} {punctuation|\{}
    {selector|[CmdletBinding()]
    $h = @}{punctuation|\{} Litres = 1.7{punctuation|;} {string|"Hot"} = $true {punctuation|\}}
    {selector|Get-ChildItem -Path "C:\\tea\\$Name" -Recurse \| Where-Object} {punctuation|\{} $_.Length -gt 1kb -and -not $_.PSIsContainer {punctuation|\}} {selector|\| ForEach-Object} {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {selector|if ($h.Hot -eq $null)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} {selector|elseif ($x -match '^a')} {punctuation|\{} return [math]{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    {selector|foreach ($s in 1..10)} {punctuation|\{} {selector|switch ($s)} {punctuation|\{} {selector|1} {punctuation|\{} break {punctuation|\}} {selector|default} {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {selector|try} {punctuation|\{} Invoke-WebRequest {punctuation|\}} {selector|catch [System.Exception]} {punctuation|\{} {punctuation|\}} {selector|finally} {punctuation|\{} {punctuation|\}}  # end
    $text = @"
here $Name
"@
{punctuation|\}}
