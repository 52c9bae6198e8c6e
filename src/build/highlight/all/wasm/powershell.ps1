<# {keyword|block}
comment #>
{keyword|param}{punctuation|(}[Parameter{punctuation|(}Mandatory={variable|$true}{punctuation|)}][string]{variable|$Name} = {string|"pot"}, [int[]]{variable|$Sizes} = @{punctuation|(}{number|1}, {number|2}{punctuation|)}{punctuation|)}
function Get-Kettle \{
    [CmdletBinding{punctuation|(}{punctuation|)}]
    {variable|$h} = @\{ Litres = {number|1.7}; {string|"Hot"} = {variable|$true} \}
    Get-ChildItem -Path {string|"C:\\tea\\$Name"} -Recurse \| Where-Object \{ {variable|$_.Length} -gt 1kb -and -not {variable|$_.PSIsContainer} \} \| ForEach-Object \{ Write-Host {string|"Item: $($_.Name) `n"} \}
    {keyword|if} {punctuation|(}{variable|$h.Hot} -eq {variable|$null}{punctuation|)} \{ throw 'it''s' \} elseif {punctuation|(}{variable|$x} -match '^a'{punctuation|)} \{ {keyword|return} [math]::Round{punctuation|(}{number|0xFF}{punctuation|)} \}
    foreach {punctuation|(}{variable|$s} in {number|1}..{number|10}{punctuation|)} \{ switch {punctuation|(}{variable|$s}{punctuation|)} \{ {number|1} \{ break \} default \{ continue \} \} \}
    try \{ Invoke-WebRequest \} catch [System.Exception] \{ \} finally \{ \}  # {keyword|end}
    {variable|$text} = @{string|"
here $Name
"}@
\}
