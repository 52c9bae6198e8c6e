<# {directive|{keyword|block}
comment {comment|#>}
param([Parameter(Mandatory={variable|$true})][string]{variable|$Name} = {string|"pot"}, [int[]]{variable|$Sizes} = @(1, 2))
function Get-Kettle} {punctuation|\{}
    [CmdletBinding()]
    $h = @{punctuation|\{} {directive|{keyword|Litres} = 1.7}{punctuation|;} "Hot" = $true {punctuation|\}}
    {directive|{keyword|Get-ChildItem} -Path {string|"C:{escape entity|\\t}ea\\{variable|$Name}"} -Recurse \| Where-Object} {punctuation|\{} $_.Length -gt 1kb -and -not $_.PSIsContainer {punctuation|\}} \| {directive|{keyword|ForEach-Object}} {punctuation|\{} Write-Host "Item: $($_.Name) `n" {punctuation|\}}
    {directive|{keyword|if} ({variable|$h}.Hot -eq {variable|$null})} {punctuation|\{} throw 'it''s' {punctuation|\}} {directive|{keyword|elseif} ({variable|$x} -match {string|'^a'})} {punctuation|\{} return [math]::Round(0xFF) {punctuation|\}}
    {directive|{keyword|foreach} ({variable|$s} in 1..10)} {punctuation|\{} {directive|{keyword|switch} ({variable|$s})} {punctuation|\{} {directive|{keyword|1}} {punctuation|\{} break {punctuation|\}} {directive|{keyword|default}} {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {directive|{keyword|try}} {punctuation|\{} Invoke-WebRequest {punctuation|\}} {directive|{keyword|catch} [System.Exception]} {punctuation|\{} {punctuation|\}} {directive|{keyword|finally}} {punctuation|\{} {punctuation|\}}  {comment|# end}
    $text = @"
here $Name
"@
{punctuation|\}}
