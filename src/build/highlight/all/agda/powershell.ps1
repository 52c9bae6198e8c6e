<# block
comment #>
param{punctuation|(}[Parameter{punctuation|(}Mandatory=$true{punctuation|)}][string]$Name {operator|=} {string|"pot"}, [int[]]$Sizes {operator|=} {punctuation|@}{punctuation|(}1, 2{punctuation|)}{punctuation|)}
function Get-Kettle {punctuation|\{}
    [CmdletBinding{punctuation|(}{punctuation|)}]
    $h {operator|=} {punctuation|@}{punctuation|\{} Litres {operator|=} 1{punctuation|.}7{punctuation|;} {string|"Hot"} {operator|=} $true {punctuation|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse {operator|\|} Where-Object {punctuation|\{} $_{punctuation|.}Length -gt 1kb -and -not $_{punctuation|.}PSIsContainer {punctuation|\}} {operator|\|} ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    if {punctuation|(}$h{punctuation|.}Hot -eq $null{punctuation|)} {punctuation|\{} throw 'it''s' {punctuation|\}} elseif {punctuation|(}$x -match '^a'{punctuation|)} {punctuation|\{} {function|return [math]}::Round{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    foreach {punctuation|(}$s {keyword|in} 1{punctuation|.}{punctuation|.}10{punctuation|)} {punctuation|\{} switch {punctuation|(}$s{punctuation|)} {punctuation|\{} 1 {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch [System{punctuation|.}Exception] {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  # end
    $text {operator|=} {punctuation|@}"
here $Name
"{punctuation|@}
{punctuation|\}}
