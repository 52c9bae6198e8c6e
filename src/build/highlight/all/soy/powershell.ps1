{tag|{tag|{punctuation|<}#} {attr-name|block}
{attr-name|comment} {attr-name|#}{punctuation|>}}
param([Parameter(Mandatory=$true)][string]$Name = "pot", [int[]]$Sizes = @(1, 2))
function Get-Kettle \{
    [CmdletBinding()]
    $h = @{soy language-soy|{delimiter punctuation|\{} Litres {operator|=} {number|1.7}; {string|"Hot"} {operator|=} {variable|$true} {delimiter punctuation|\}}}
    Get-ChildItem -Path "C:\\tea\\$Name" -Recurse \| Where-Object {soy language-soy|{delimiter punctuation|\{} {variable|$_{punctuation|.}Length} {operator|-}gt 1kb {operator|-}{operator|and} {operator|-}{operator|not} {variable|$_{punctuation|.}PSIsContainer} {delimiter punctuation|\}}} \| ForEach-Object {soy language-soy|{delimiter punctuation|\{} Write{operator|-}Host {string|"Item: $($_.Name) `n"} {delimiter punctuation|\}}}
    if ($h.Hot -eq $null) {soy language-soy|{delimiter punctuation|\{} throw {string|'it'}{string|'s'} {delimiter punctuation|\}}} elseif ($x -match '^a') {soy language-soy|{delimiter punctuation|\{} return {punctuation|[}math{punctuation|]}{punctuation|:}{punctuation|:}{function|Round}{punctuation|(}{number|0xFF}{punctuation|)} {delimiter punctuation|\}}}
    foreach ($s in 1..10) {soy language-soy|{delimiter punctuation|\{} {keyword|switch} {punctuation|(}{variable|$s}{punctuation|)} {punctuation|\{} {number|1} {punctuation|\{} break {delimiter punctuation|\}}} default {soy language-soy|{delimiter punctuation|\{} continue {delimiter punctuation|\}}} \} \}
    try {soy language-soy|{delimiter punctuation|\{} Invoke{operator|-}WebRequest {delimiter punctuation|\}}} catch [System.Exception] {soy language-soy|{delimiter punctuation|\{} {delimiter punctuation|\}}} finally {soy language-soy|{delimiter punctuation|\{} {delimiter punctuation|\}}}  # end
    $text = @"
here $Name
"@
\}
