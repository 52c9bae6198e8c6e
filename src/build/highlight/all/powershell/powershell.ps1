{comment|<# block
comment #>}
{keyword|param}{punctuation|(}{namespace|[Parameter(Mandatory=$true)]}{namespace|[string]}{variable|$Name} = {string|"pot"}{punctuation|,} {namespace|[int[]]}{variable|$Sizes} = @{punctuation|(}1{punctuation|,} 2{punctuation|)}{punctuation|)}
{keyword|function} {function|Get-Kettle} {punctuation|\{}
    {namespace|[CmdletBinding()]}
    {variable|$h} = @{punctuation|\{} Litres = 1{punctuation|.}7{punctuation|;} {string|"Hot"} = {boolean|$true} {punctuation|\}}
    {function|Get-ChildItem} {operator|-}Path {string|"C:\\tea\\{variable|$Name}"} {operator|-}Recurse {punctuation|\|} {function|Where-Object} {punctuation|\{} {variable|$_}{punctuation|.}Length {operator|-gt} 1kb {operator|-and} {operator|-not} {variable|$_}{punctuation|.}PSIsContainer {punctuation|\}} {punctuation|\|} {function|ForEach-Object} {punctuation|\{} {function|Write-Host} {string|"Item: {function|${punctuation|(}{variable|$_}{punctuation|.}Name{punctuation|)}} `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{variable|$h}{punctuation|.}Hot {operator|-eq} {variable|$null}{punctuation|)} {punctuation|\{} {keyword|throw} {string|'it''s'} {punctuation|\}} {keyword|elseif} {punctuation|(}{variable|$x} {operator|-match} {string|'^a'}{punctuation|)} {punctuation|\{} {keyword|return} {namespace|[math]}::Round{punctuation|(}0xFF{punctuation|)} {punctuation|\}}
    {keyword|foreach} {punctuation|(}{variable|$s} in 1{punctuation|.}{punctuation|.}10{punctuation|)} {punctuation|\{} {keyword|switch} {punctuation|(}{variable|$s}{punctuation|)} {punctuation|\{} 1 {punctuation|\{} {keyword|break} {punctuation|\}} default {punctuation|\{} {keyword|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} {function|Invoke-WebRequest} {punctuation|\}} {keyword|catch} {namespace|[System.Exception]} {punctuation|\{} {punctuation|\}} {keyword|finally} {punctuation|\{} {punctuation|\}}  {comment|# end}
    {variable|$text} = @{string|"
here {variable|$Name}
"}@
{punctuation|\}}
