<# block
comment #>
param{operator|(}{operator|[}Parameter{operator|(}Mandatory=$true{operator|)}{operator|]}{operator|[}string{operator|]}$Name = {string|"pot"}, {operator|[}int{operator|[}{operator|]}{operator|]}$Sizes = @{operator|(}1, 2{operator|)}{operator|)}
function Get-Kettle {operator|\{}
    {operator|[}CmdletBinding{operator|(}{operator|)}{operator|]}
    $h = @{operator|\{} Litres = 1.7; {string|"Hot"} = $true {operator|\}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse {operator|\|} Where-Object {operator|\{} $_.Length -gt 1kb -and -not $_.PSIsContainer {operator|\}} {operator|\|} ForEach-Object {operator|\{} Write-Host {string|"Item: $($_.Name) `n"} {operator|\}}
    if {operator|(}$h.Hot -eq $null{operator|)} {operator|\{} throw {string|'it'}{string|'s'} {operator|\}} elseif {operator|(}$x -match {string|'^a'}{operator|)} {operator|\{} return {operator|[}math{operator|]}::Round{operator|(}0xFF{operator|)} {operator|\}}
    foreach {operator|(}$s in 1..10{operator|)} {operator|\{} switch {operator|(}$s{operator|)} {operator|\{} 1 {operator|\{} break {operator|\}} default {operator|\{} continue {operator|\}} {operator|\}} {operator|\}}
    try {operator|\{} Invoke-WebRequest {operator|\}} catch {operator|[}System.Exception{operator|]} {operator|\{} {operator|\}} finally {operator|\{} {operator|\}}  # end
    $text = @"
here $Name
"@
{operator|\}}
