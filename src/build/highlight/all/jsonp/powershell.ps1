<# block
comment #>
{function|param}{punctuation|(}{punctuation|[}{function|Parameter}{punctuation|(}Mandatory=${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name = {string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes = @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
function Get-Kettle {punctuation|\{}
    {punctuation|[}{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}
    $h = @{punctuation|\{} Litres = {number|1.7}{punctuation|;} {string|"Hot"} = ${boolean|true} {punctuation|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object {punctuation|\{} $_{punctuation|.}Length -gt 1kb -and -not $_{punctuation|.}PSIsContainer {punctuation|\}} \| ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {function|if} {punctuation|(}$h{punctuation|.}Hot -eq ${null keyword|null}{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} {function|elseif} {punctuation|(}$x -match '^a'{punctuation|)} {punctuation|\{} return {punctuation|[}math{punctuation|]}{operator|:}{operator|:}{function|Round}{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    {function|foreach} {punctuation|(}$s in {number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|)} {punctuation|\{} {function|switch} {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch {punctuation|[}System{punctuation|.}Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    $text = @"
here $Name
"@
{punctuation|\}}
