<{comment|# block}
comment {comment|#>}
param({punctuation|[}Parameter(Mandatory=$true){punctuation|]}{punctuation|[}string{punctuation|]}$Name = "pot"{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes = @(1{punctuation|,} 2))
function Get{punctuation|-}Kettle {punctuation|\{}
    {punctuation|[}CmdletBinding(){punctuation|]}
    $h = @{punctuation|\{} Litres = 1.7; "Hot" = $true {punctuation|\}}
    Get{punctuation|-}ChildItem {punctuation|-}Path "C{punctuation|:}\\tea\\$Name" {punctuation|-}Recurse {punctuation|\|} Where{punctuation|-}Object {punctuation|\{} $_.Length {punctuation|-}gt 1kb {punctuation|-}and {punctuation|-}not $_.PSIsContainer {punctuation|\}} {punctuation|\|} ForEach{punctuation|-}Object {punctuation|\{} {key atrule|Write-Host "Item}{punctuation|:} $($_.Name) `n" {punctuation|\}}
    if ($h.Hot {punctuation|-}eq $null) {punctuation|\{} throw 'it''s' {punctuation|\}} elseif ($x {punctuation|-}match '^a') {punctuation|\{} return {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}Round(0xFF) {punctuation|\}}
    foreach ($s in 1..10) {punctuation|\{} switch ($s) {punctuation|\{} 1 {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    try {punctuation|\{} Invoke{punctuation|-}WebRequest {punctuation|\}} catch {punctuation|[}System.Exception{punctuation|]} {punctuation|\{} {punctuation|\}} finally {punctuation|\{} {punctuation|\}}  {comment|# end}
    $text = @"
here $Name
"@
{punctuation|\}}
