<{comment|# block}
comment {comment|#>}
{function|param}{punctuation|(}[{function|Parameter}{punctuation|(}Mandatory=$true{punctuation|)}][string]$Name = {string|"pot"}, [int[]]$Sizes = @{punctuation|(}{number|1}, {number|2}{punctuation|)}{punctuation|)}
function Get-Kettle \{
    [{function|CmdletBinding}{punctuation|(}{punctuation|)}]
    $h = @\{ Litres = {number|1.7}; {string|"Hot"} = $true {punctuation|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object \{ $_.Length -gt 1kb -and -not $_.PSIsContainer {punctuation|\}} \| ForEach-Object \{ Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}$h.Hot -eq $null{punctuation|)} \{ throw 'it''s' {punctuation|\}} {keyword|elseif} {punctuation|(}$x -match '^a'{punctuation|)} \{ return [math]::{function|Round}{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    {keyword|foreach} {punctuation|(}$s in {number|1}..{number|10}{punctuation|)} \{ {function|switch} {punctuation|(}$s{punctuation|)} \{ {number|1} \{ break {punctuation|\}} default \{ continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try \{ Invoke-WebRequest {punctuation|\}} catch [System.Exception] \{ {punctuation|\}} finally \{ {punctuation|\}}  {comment|# end}
    $text = @{string|"
here $Name
"}@
{punctuation|\}}
