<{comment|# block}
comment {comment|#>}
param([Parameter(Mandatory{punctuation|=}{value attr-value|$true)][string]$Name = "pot"}{punctuation|,} [int[]]$Sizes {punctuation|=} {value attr-value|@(1}{punctuation|,} 2))
function {component variable|Get-Kettle} {punctuation|\{}
    [CmdletBinding()]
    $h {punctuation|=} {value attr-value|@\{ Litres = 1.7}{punctuation|;} "Hot" {punctuation|=} {value attr-value|$true \}
    Get-ChildItem -Path "}{property|C}{punctuation|:}\\tea\\$Name" -Recurse \| {component variable|Where-Object} {punctuation|\{} $_{punctuation|.}Length -gt 1kb -and -not $_{punctuation|.}PSIsContainer {punctuation|\}} \| {component variable|ForEach-Object} {punctuation|\{} Write-Host "{property|Item}{punctuation|:} $($_{punctuation|.}Name) `n" {punctuation|\}}
    if ($h{punctuation|.}Hot -eq $null) {punctuation|\{} throw 'it''s' {punctuation|\}} elseif ($x -match '^a') {punctuation|\{} return [math]{punctuation|:}{punctuation|:}Round(0xFF) {punctuation|\}}
    foreach ($s in 1{punctuation|.}{punctuation|.}10) {punctuation|\{} switch ($s) {punctuation|\{} {component variable|1} {punctuation|\{} break {punctuation|\}} {component variable|default} {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {component variable|try} {punctuation|\{} Invoke-WebRequest {punctuation|\}} catch [System{punctuation|.}Exception] {punctuation|\{} {punctuation|\}} {component variable|finally} {punctuation|\{} {punctuation|\}}  {comment|# end}
    $text {punctuation|=} {value attr-value|@"
here $Name
"@
\}
}