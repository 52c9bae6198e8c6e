<# {keyword|block}
{keyword|comment} #>
param{punctuation|(}[Parameter{punctuation|(}Mandatory=$true{punctuation|)}][string]$Name {operator|=} {eol-comment comment|"pot", [int[]]$Sizes = @(1, 2))}
{keyword|function} Get{token-operator punctuation|-}Kettle {token-operator punctuation|\{}
    [CmdletBinding{punctuation|(}{punctuation|)}]
    $h {operator|=} @{token-operator punctuation|\{} Litres {operator|=} {number|1}{punctuation|.}{number|7}; {eol-comment comment|"Hot" = $true \}}
    Get{token-operator punctuation|-}ChildItem -Path {eol-comment comment|"C:\\tea\\$Name" -Recurse \|}{string-template string| Where-Object }{token-operator punctuation|\{} $_{punctuation|.}{keyword|Length} -gt 1kb -and -not $_{punctuation|.}PSIsContainer {token-operator punctuation|\}}{string-template string| }{token-operator punctuation|\|}{string-template string| ForEach-Object }{token-operator punctuation|\{} Write{token-operator punctuation|-}Host {eol-comment comment|"Item: $($_.Name) `n" \}}
    {keyword|if} {punctuation|(}$h{punctuation|.}Hot -eq $null{punctuation|)} {token-operator punctuation|\{} {keyword|throw} {string|'it'}{string|'s'} {token-operator punctuation|\}} {keyword|elseif} {punctuation|(}$x -match {string|'^a'}{punctuation|)} {token-operator punctuation|\{} {keyword|return} [math]{punctuation|:}{punctuation|:}Round{punctuation|(}0xFF{punctuation|)} {token-operator punctuation|\}}
    foreach {punctuation|(}$s {keyword|in} {number|1}{punctuation|.}{punctuation|.}{number|10}{punctuation|)} {token-operator punctuation|\{} {keyword|switch} {punctuation|(}$s{punctuation|)} {token-operator punctuation|\{} {number|1} {token-operator punctuation|\{} break {token-operator punctuation|\}}{string-template string| default }{token-operator punctuation|\{} {keyword|continue} {token-operator punctuation|\}} {token-operator punctuation|\}} {token-operator punctuation|\}}
    {keyword|try} {token-operator punctuation|\{} Invoke{token-operator punctuation|-}WebRequest {token-operator punctuation|\}}{string-template string| catch [System.Exception] }{token-operator punctuation|\{} {token-operator punctuation|\}}{string-template string| finally }{token-operator punctuation|\{} {token-operator punctuation|\}}  # {keyword|end}
    $text {operator|=} @"
here $Name
{eol-comment comment|"@}
{token-operator punctuation|\}}
