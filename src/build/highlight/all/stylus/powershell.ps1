<# block
{property-declaration|{property|comment} #{operator|>}}
{func|{function|param}{punctuation|(}{punctuation|[}{func|{function|Parameter}{punctuation|(}Mandatory{operator|=}${boolean|true}{punctuation|)}{punctuation|]}{punctuation|[}string{punctuation|]}$Name {operator|=} }{string|"pot"}{punctuation|,} {punctuation|[}int{punctuation|[}{punctuation|]}{punctuation|]}$Sizes {operator|=} @{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}}
{selector|function Get-Kettle {punctuation|\{}}
    {punctuation|[}{func|{function|CmdletBinding}{punctuation|(}{punctuation|)}{punctuation|]}}
    {variable-declaration|{variable|$h} {operator|=} @{punctuation|\{} Litres {operator|=} {number|1.7}{punctuation|;} {string|"Hot"} {operator|=} ${boolean|true} {punctuation|\}}}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object {interpolation variable|{delimiter punctuation|\{} $_.Length -gt {number|1}{unit|kb} -{operator|and} -{operator|not} $_.PSIsContainer {delimiter punctuation|\}}} \| ForEach-Object {punctuation|\{} Write-Host {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {statement|{keyword|if} {punctuation|(}$h.Hot -eq $null{punctuation|)} {punctuation|\{} throw {string|'it'}{string|'s'} {punctuation|\}} elseif {punctuation|(}$x -match {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{func|{function|Round}{punctuation|(}{number|0}{unit|x}FF{punctuation|)} {punctuation|\}}}}
    foreach {punctuation|(}$s in 1{punctuation|.}{punctuation|.}10{punctuation|)} {interpolation variable|{delimiter punctuation|\{} switch {punctuation|(}$s{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {delimiter punctuation|\}}} default {interpolation variable|{delimiter punctuation|\{} continue {delimiter punctuation|\}}} {punctuation|\}} {punctuation|\}}
    {selector|try {interpolation variable|{delimiter punctuation|\{} Invoke-WebRequest {delimiter punctuation|\}}} catch [System.Exception] {interpolation variable|{delimiter punctuation|\{} {delimiter punctuation|\}}} finally {punctuation|\{}} {punctuation|\}}  # end
    {variable-declaration|{variable|$text} {operator|=} @"}
{property-declaration|{property|here} $Name}
"@
{punctuation|\}}
