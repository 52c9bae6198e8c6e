<# block
comment #>
param([Parameter(Mandatory=$true)][string]$Name = "pot", [int[]]$Sizes = @(1, 2))
function Get-Kettle \{
    {attributes|{punctuation|[}{attr-value|CmdletBinding()}{punctuation|]}}
    $h = @{inline|{attribute-ref|{punctuation|\{} Litres = 1.7; "Hot" = $true {punctuation|\}}}}
    Get-ChildItem -Path "C:\\tea\\$Name" -Recurse \| Where-Object {inline|{attribute-ref|{punctuation|\{} $_.Length -gt 1kb -and -not $_.PSIsContainer {punctuation|\}}}} \| ForEach-Object {inline|{attribute-ref|{punctuation|\{} Write-Host "Item{punctuation|:} $($_.Name) `n" {punctuation|\}}}}
    if ($h.Hot -eq $null) {inline|{attribute-ref|{punctuation|\{} throw 'it''s' {punctuation|\}}}} elseif ($x -match {inline|{italic|{punctuation|'}^a{punctuation|'}}}) {inline|{attribute-ref|{punctuation|\{} return [math]{punctuation|::}Round(0xFF) {punctuation|\}}}}
    foreach ($s in 1..10) {inline|{attribute-ref|{punctuation|\{} switch ($s) \{ 1 \{ break {punctuation|\}}}} default {inline|{attribute-ref|{punctuation|\{} continue {punctuation|\}}}} \} \}
    try {inline|{attribute-ref|{punctuation|\{} Invoke-WebRequest {punctuation|\}}}} catch [System.Exception] {inline|{attribute-ref|{punctuation|\{} {punctuation|\}}}} finally {inline|{attribute-ref|{punctuation|\{} {punctuation|\}}}}  # end
    $text = @"
here $Name
"@
\}
