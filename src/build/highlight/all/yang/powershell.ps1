<# block
{keyword|comment} #>
{keyword|param}([Parameter(Mandatory=${boolean|true})][string]$Name = {string|"pot"}, [int[]]$Sizes = @(1, 2))
{keyword|function} Get-Kettle {punctuation|\{}
    [CmdletBinding()]
    $h = @{punctuation|\{} {keyword|Litres} = 1.7{punctuation|;} {string|"Hot"} = ${boolean|true} {punctuation|\}}
    {keyword|Get-ChildItem} -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object {punctuation|\{} $_.Length -gt 1kb -and -not $_.PSIsContainer {punctuation|\}} \| ForEach-Object {punctuation|\{} {keyword|Write-Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} ($h.Hot -eq $null) {punctuation|\{} {keyword|throw} {string|'it'}{string|'s'} {punctuation|\}} {keyword|elseif} ($x -match {string|'^a'}) {punctuation|\{} {keyword|return} [math]{punctuation|:}{punctuation|:}Round(0xFF) {punctuation|\}}
    {keyword|foreach} ($s in 1..10) {punctuation|\{} {keyword|switch} ($s) {punctuation|\{} 1 {punctuation|\{} {keyword|break} {punctuation|\}} {keyword|default} {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} {keyword|Invoke-WebRequest} {punctuation|\}} {keyword|catch} [System.Exception] {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  # end
    $text = @{string|"
here $Name
"}@
{punctuation|\}}
