{text comment|<# block
comment #>
param}{punctuation|(}{comment|[Parameter(Mandatory=$true)]}{comment|[string]}{text comment|$Name =} {string|"pot"}{punctuation|,} {text comment|[int[]]$Sizes = @}{punctuation|(}{number|1}{punctuation|,} {number|2}{punctuation|)}{punctuation|)}
{text comment|function Get-Kettle} {punctuation|\{}
    {comment|[CmdletBinding()]}
    {text comment|$h = @}{punctuation|\{} {text comment|Litres =} {number|1.7}{punctuation|;} {string|"Hot"} {text comment|= $true} {punctuation|\}}
    {text comment|Get-ChildItem -Path} {string|"C:\\tea\\$Name"} {text comment|-Recurse \| Where-Object} {punctuation|\{} {text comment|$_}{punctuation|.}{text comment|Length -gt} {number|1kb} {text comment|-and -not $_}{punctuation|.}{text comment|PSIsContainer} {punctuation|\}} {text comment|\| ForEach-Object} {punctuation|\{} {text comment|Write-Host} {string|"Item: $($_.Name) `n"} {punctuation|\}}
    {keyword|if} {punctuation|(}{text comment|$h}{punctuation|.}{text comment|Hot -eq $null}{punctuation|)} {punctuation|\{} {text comment|throw 'it''s'} {punctuation|\}} {text comment|elseif} {punctuation|(}{text comment|$x -match '^a'}{punctuation|)} {punctuation|\{} {text comment|return} {comment|[math]}{punctuation|:}{punctuation|:}{text comment|Round}{punctuation|(}{number|0xFF}{punctuation|)} {punctuation|\}}
    {text comment|foreach} {punctuation|(}{text comment|$s} {position keyword|in} {number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|)} {punctuation|\{} {text comment|switch} {punctuation|(}{text comment|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} {text comment|break} {punctuation|\}} {text comment|default} {punctuation|\{} {text comment|continue} {punctuation|\}} {punctuation|\}} {punctuation|\}}
    {keyword|try} {punctuation|\{} {text comment|Invoke-WebRequest} {punctuation|\}} {text comment|catch} {comment|[System.Exception]} {punctuation|\{} {punctuation|\}} {text comment|finally} {punctuation|\{} {punctuation|\}}  {text comment|# end
    $}{type variable|text} {text comment|= @}{string|"
here $Name
"}{text comment|@}
{punctuation|\}}
