{tag|{tag|{punctuation|<}#} {attr-name|block}
{attr-name|comment} {attr-name|#}{punctuation|>}}
param([Parameter(Mandatory=$true)][string]$Name = "pot", [int[]]$Sizes = @(1, 2))
function Get-Kettle \{
    [CmdletBinding()]
    $h = @{smarty language-smarty|{delimiter punctuation|\{} {attr-name|Litres} {operator|=} {number|1.7}; {string|"Hot"} {operator|=} {variable|$true} {delimiter punctuation|\}}}
    Get-ChildItem -Path "C:\\tea\\$Name" -Recurse \| Where-Object {smarty language-smarty|{delimiter punctuation|\{} {variable|$_}{punctuation|.}{variable|Length} {operator|-}{operator|gt} {number|1}kb {operator|-}{operator|and} {operator|-}{operator|not} {variable|$_}{punctuation|.}{variable|PSIsContainer} {delimiter punctuation|\}}} \| ForEach-Object {smarty language-smarty|{delimiter punctuation|\{} Write{operator|-}Host {string|"Item: $({variable|$_}.Name) `n"} {delimiter punctuation|\}}}
    if ($h.Hot -eq $null) {smarty language-smarty|{delimiter punctuation|\{} throw {string|'it'}{string|'s'} {delimiter punctuation|\}}} elseif ($x -match '^a') {smarty language-smarty|{delimiter punctuation|\{} return {punctuation|[}{variable|math}{punctuation|]}{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {delimiter punctuation|\}}}
    foreach ($s in 1..10) {smarty language-smarty|{delimiter punctuation|\{} switch {punctuation|(}{variable|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {punctuation|\}} default {punctuation|\{} continue {punctuation|\}} {punctuation|\}} {delimiter punctuation|\}}}
    try {smarty language-smarty|{delimiter punctuation|\{} Invoke{operator|-}WebRequest {delimiter punctuation|\}}} catch [System.Exception] {smarty language-smarty|{delimiter punctuation|\{} {delimiter punctuation|\}}} finally {smarty language-smarty|{delimiter punctuation|\{} {delimiter punctuation|\}}}  # end
    $text = @"
here $Name
"@
\}
